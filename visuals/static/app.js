/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
"use strict";var ketenkaart=(()=>{var um=Object.defineProperty;var z=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var dm=(t,e)=>{for(var n in e)um(t,n,{get:e[n],enumerable:!0})};function Lt(t){let e=jt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Tc(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),s=document.createElement("a");s.href=o,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var jt,Be=z(()=>{"use strict";jt=t=>document.getElementById(t)});async function zc(){let t=Uint8Array.from(atob(jt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ei=$m(await new Response(e).json())}function $m(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(o=>e[o])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([o,s])=>[o,e[s]]))):e.push(n);return e.at(-1)}var Ei,Ai=z(()=>{"use strict";Be()});function Ec(t){var e=Fc.get(this);return e||(e=new Map,Fc.set(this,e)),(e=Bc(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",l="",c=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,s),r=6),$&&(c.push(r,$,0,s),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var m=0;m<n[u].length;m++)o=n[u][m],r===1?o==="<"?(p(),c=[c],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[u][m+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):i+=o),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Bc,Fc,Ac=z(()=>{Bc=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[e[++r]]=l:i===6?o[1][e[++r]]+=l+"":i?(s=t.apply(l,Bc(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},Fc=new Map});function Ho(t){t&&t.parentNode&&t.remove()}function Wi(t,e,n){var o,s,r,i={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ri.call(arguments,2):n),nr(t,i,o,s,null)}function nr(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:or,__v:s||++Ic,__i:-1,__u:0};return!s&&Et.vnode&&Et.vnode(r),r}function Yr(t){return t.children}function Vr(t,e){this.props=t,this.context=e,this.__g=0}function vo(t,e){if(e==null)return t.__&&vo(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:vo(t)}function gm(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=Vo({constructor:or},n)).__v=n.__v+1,Et.vnode&&Et.vnode(e),Di(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||vo(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Kc(s,e,r),n.__=n.__e=null,e.__e!=o&&Wc(e))}function Wc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Wc(t)}function Nc(t){(8&t.__g||(t.__g|=8,xo.push(t),Gr++))&&Ni==Et.debounceRendering||((Ni=Et.debounceRendering)||queueMicrotask)(Dc)}function Dc(){try{for(var t,e=1;xo.length;)xo.length>e&&xo.sort(qc),t=xo.shift(),e=xo.length,8&t.__g&&gm(t)}finally{(Gr=xo.length)&&(Ni||queueMicrotask)(Dc)}}function Uc(t,e,n,o,s,r,i,l,c,p,u){var m,$,d,h,f,b,w=o.__k||Qr,v=e.length;for(c=bm(n,e,w,c,v),m=0;m<v;m++)(d=n.__k[m])!=null&&($=~d.__i&&w[d.__i]||Jr,d.__i=m,b=Di(t,d,$,s,r,i,l,c,p,u),h=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Ui($.ref,null,d,$),d.ref&&u.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=Hc(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function bm(t,e,n,o,s){var r,i,l,c,p,u,m,$,d,h=n.length,f=h,b=0,w=0,v=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=nr(null,i):qi(i)?i=v[r]=nr(Yr,{children:i}):i.constructor===or&&i.__b?i=v[r]=nr(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=km(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,w=1)):(~p||(s>h?b--:s<h&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(w){for(u=[],m=[],r=0;r<s;r++)if((i=v[r])&&16&i.__u){for(b=0,$=u.length;b<$;)u[d=b+$>>1]<i.__i?b=d+1:$=d;u[b]=i.__i,m[r]=b+1}for(b=u.length;r--;)m[r]&&(m[r]==b?b--:v[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=vo(l)),Hi(l,l));return o}function Hc(t,e,n,o){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Hc(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=vo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function km(t,e,n,o){var s,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function Pc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Ur(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Pc(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Pc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Pi[e]||(Pi[e]=wm(e)),(t.__a||(t.__a={}))[e]=Ii,r=e!=(e=e.replace(Rc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function wm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Hr]==null)e[Hr]=Ii++;else if(e[Hr]<this.__a[t])return;return n(Et.event?Et.event(e):e)}}}function Di(t,e,n,o,s,r,i,l,c,p){var u,m,$,d,h,f,b,w,v,S,_,j,M,q,L,N,Ct,Ye,Bt=e.type;if(e.constructor!==or)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=r=[],u.nodeType==8?l=Kr(u,r):r.push(u),l=r[0]||l),(u=Et.__b)&&u(e);t:if(typeof Bt=="function"){$=i.length;try{if(w=e.props,v=(u=Bt.prototype)&&u.render,S=(u=Bt.contextType)&&o[u.__c],_=u?S?S.props.value:u.__:o,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new Bt(w,_):(e.__c=d=new Vr(w,_),d.constructor=Bt,d.render=_m),S&&S.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),Bt.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Vo({},d.__s)),Vo(d.__s,Bt.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&v&&!Bt.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,_),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,_)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function($e){$e&&($e.__=e)}),Qr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=vo(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,_),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else v&&!Bt.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=_,d.props=w,d.__P=t,d.__g&=-5,j=Et.__r,M=v?25:0;do d.__g&=-9,j&&j(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++M<25);v&&(Qr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=Vo({},o,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),q=u&&u.type===Yr&&u.key==null?u.props.children:u,w.__P&&(u=l,s=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function($e){$e&&Hi($e,$e)}),n.__k=null),l=n.__k?vo(n,0):null),l=Uc(t,qi(q)?q:[q],e,n,o,s,r,i,l,c,p),w.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(Ho),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch($e){if(i.length=$,e.__v=null,c||r)if($e&&$e.then){if(e.__u|=128|c,r){for(~(Ct=r.indexOf(l||void 0))||(Ct=r.length);(Ye=r[Ct-1])&&Ye.nodeType==8;)Ct--;for(;Ct<r.length;Ct++)if(Ye=r[Ct])if(r[Ct]=null,L){if(Ye==N)break}else{if(Ye.nodeType!=8)break;Ye.data.startsWith("$s")&&(N=Kr(L=Ye))}}if(!L){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;L=l}(u=Kr(L=e.__c.__z||(e.__c.__z=L)))?(e.__e=L,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ho);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),$e&&$e.then||Vc(e),Et.__e($e,e,n)}}else l=e.__e=ym(n.__e,e,n,o,s,r,i,c,p,t);return(u=Et.diffed)&&u(e),l}function Kr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Vc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Vc))}function Kc(t,e,n){for(var o=0;o<n.length;)Ui(n[o++],n[o++],n[o++]);Et.__c&&Et.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){Et.__e(r,s.__v)}})}function ym(t,e,n,o,s,r,i,l,c,p){var u,m,$,d,h,f,b,w,v=n.props||Jr,S=e.props,_=e.type;if(_=="svg"?s="http://www.w3.org/2000/svg":_=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(_?h.localName==_:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(w=p.ownerDocument||document,!_)return w.createTextNode(S);t=w.createElementNS(s,_,S.is?S:p),l&&(Et.__m&&Et.__m(e,r),l=!1),r=null}if(_){if(p=_=="template"&&t.content||t,r=_=="textarea"&&S.defaultValue!=null?null:r&&Ri.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?$=h:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||Ur(t,u,null,h,s);for(u in S)h=S[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?m=h:u=="value"?f=h:u=="checked"?b=h:l&&typeof h!="function"||v[u]===h||Ur(t,u,h,v[u],s);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(_=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&hm.test(_))&&(s="http://www.w3.org/1999/xhtml"),Uc(p,qi(d)?d:[d],e,n,o,s,r,i,r?r[0]:n.__k&&vo(n,0),l,c),r&&r.some(Ho)),l&&_!="textarea"||(u="value",_=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(_!="progress"||f)||Ur(t,u,f,v[u],s),u="checked",b!=null&&b!=t[u]&&Ur(t,u,b,v[u],s))}else v===S||l&&t.data==S||(t.data=S);return t}function Ui(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){Et.__e(s,n)}}function Hi(t,e,n){var o,s,r,i;if(Et.unmount&&Et.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Ui(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Et.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Hi(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=Kr(o,r=[]))&&(o==t.__e&&r.some(Ho),Ho(s),Ho(o)),n||Ho(t.__e),t.__e=t.__c=t.__=null}function _m(t,e,n){return this.constructor(t,n)}function Ln(t,e){var n,o,s,r;Et.__&&Et.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=nr(Yr,{children:[t]}),s=[],r=[],Di(e,e.__k,o||Jr,Jr,e.namespaceURI,o?null:e.firstChild?Ri.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Kc(s,e.__k,r),e.__k.props.children=null}var Et,Ic,mm,xo,Ni,Gr,qc,Hr,Rc,Ii,Pi,fm,or,Jr,Qr,hm,qi,Ri,Vo,Zr=z(()=>{or=Symbol.for("pv"),Jr={},Qr=[],hm=/^m(i|n|o|s|text|space)$/,qi=Array.isArray,Ri=Qr.slice,Vo=Object.assign;Et={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw Gr=0,t}},Ic=0,mm=function(t){return t!=null&&t.constructor===or},Vr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Vo({},this.state)),typeof t=="function"&&(t=t(Vo({},n),this.props)),t&&(Vo(n,t),this.__v&&(e&&this.__k.push(e),Nc(this)))},Vr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Nc(this))},Vr.prototype.render=Yr,xo=[],Gr=0,qc=function(t,e){return t.__v.__b-e.__v.__b},Hr=Symbol(),Rc=/(PointerCapture)$|Capture$/i,Ii=0,Pi={},fm=0});function ta(t,e){ee.__h&&ee.__h(ae,t,Xr||e),Xr=0;var n=ae.__H||(ae.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function U(t){return Xr=1,xm(sp,t)}function xm(t,e,n){var o=ta(xs++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):sp(void 0,e),function(r){var i=(o.__N||o.__)[0],l=o.t(i,r);Ki(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=ae,!ae.__f)){ae.__f=!0;var s=ae.shouldComponentUpdate;ae.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,Ki($.__[0],$.__N[0])||(u=!0))}),s){var m=s.call(this,r,i,l);return p?m||u:m}return!p||u}}return o.__}function Ce(t,e){var n=ta(xs++,3);!ee.__s&&Qi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ae.__H.__h.push(n))}function rn(t,e){var n=ta(xs++,4);!ee.__s&&Qi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ae.__h.push(n))}function rr(t){return Xr=5,qe(function(){return{current:t}},[])}function qe(t,e){var n=ta(xs++,7);return Qi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function vm(){var t;do{for(;t=Gi.shift();)try{sr(t)}catch(n){ee.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=op.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(sr),e.__h.some(Ji),e.__h=[]}catch(n){e.__h=[],ee.__e(n,t.__v)}}}while(Gi.length)}function Sm(t){var e,n=function(){clearTimeout(o),ep&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);ep&&(e=requestAnimationFrame(n))}function np(t){t!=1&&Gc==ee.requestAnimationFrame||((Gc=ee.requestAnimationFrame)||Sm)(vm)}function sr(t){var e=ae,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ae=e}function Ji(t){var e=ae;t.__c=t.__(),ae=e}function Qi(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Ki(n,t[o])})}function sp(t,e){return typeof e=="function"?e(t):e}var xs,ae,Vi,Gc,Ki,Xr,op,Gi,ee,Jc,Qc,Yc,Zc,Xc,tp,ep,Yi=z(()=>{Zr();Ki=Object.is,Xr=0,op=[],Gi=[],ee=Et,Jc=ee.__b,Qc=ee.__r,Yc=ee.diffed,Zc=ee.__c,Xc=ee.unmount,tp=ee.__;ee.__b=function(t){ae=null,Jc&&Jc(t)},ee.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),tp&&tp(t,e)},ee.__r=function(t){Qc&&Qc(t),xs=0;var e=(ae=t.__c).__H;e&&(Vi==ae?ae.__h=[]:(e.__h.some(sr),e.__h.some(Ji),xs=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Vi=ae},ee.diffed=function(t){Yc&&Yc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&np(op.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Vi=ae=null},ee.__c=function(t,e){e.some(function(n){try{n.__h.some(sr),n.__h=n.__h.filter(function(o){return!o.__||Ji(o)})}catch(o){n.__h=[function(){throw o}]}}),Zc&&Zc(t,e)},ee.unmount=function(t){Xc&&Xc(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,np(Gi.push(s))}else sr(s)}catch(r){e=r}}),o.__H=void 0,e&&ee.__e(e,o.__v))};ep=typeof requestAnimationFrame=="function"});function rp(t){if(Array.isArray(t))return t.map(rp);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,o)=>o?[Wi("wbr",null),n]:[n])}var ie,a,B,V=z(()=>{"use strict";Ac();Zr();Yi();Zr();Yi();ie=()=>rr(null);a=Ec.bind((t,e,...n)=>Wi(t,e,...typeof t=="string"?n.map(rp):n)),B=({items:t,as:e="ul",look:n,id:o,label:s})=>a`
  <${e} class=${n} id=${o} aria-label=${s}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function Lm(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:o,kies:s=o,uit:r=o||s,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(ap,n)&&!t.query.uit?{path:ap[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:s||c},...i&&{toon:"lijst"}}}}function tl(t){let e=Object.entries(jm).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,o]=e.replace(/^#\/?/,"").split("?"),s=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(o||"")].map(([i,l])=>[Cm[i]||i,l]);return Lm({path:n.split("/").filter(Boolean).map(s),query:Object.fromEntries(r)})}function T(t,e={},n=!0){let o=Om.filter(i=>n&&E.route.query[i]).map(i=>[i,E.route.query[i]]),s=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(o),...e}))l&&s.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function H(t,e=!1){let n=T(E.route.path,{...E.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Zi},"",n),Xi())}function Xi(t=!1){let e=tl(location.hash),n=E.route.path.join("/")===e.path.join("/");E.route=e,E.led=E.started&&!n&&!t,ip(e),n||window.scrollTo(0,t&&lp.get(history.state?.turn)||0)}function cp(t){ip=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Zi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>lp.set(history.state?.turn??0,window.scrollY),n);let o=()=>{let s=!!history.state;s||history.replaceState({turn:++Zi},""),Xi(s)};return window.addEventListener("popstate",o,n),Xi(),E.started=!0,()=>e.abort()}var Om,Cm,ap,jm,E,ip,Zi,lp,Ze,tt=z(()=>{"use strict";Om=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Cm={ernst:"gewicht"},ap={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},jm={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};E={route:{path:[],query:{}},started:!1,led:!1},Zi=0,lp=new Map;Ze=t=>T(["ding",t])});function it({text:t,title:e=t,children:n}){let o=ie();return rn(()=>{document.title=`${e} – Ketenkaart`},[e]),rn(()=>{E.started&&o.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function _e({text:t}){let{route:e}=E;return rn(()=>{E.started&&t&&Lt(t)},[t,e]),null}var Z,Mt=z(()=>{"use strict";Be();V();tt();Z=()=>window.matchMedia("(max-width: 44rem)").matches});function $t(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Xe(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}function vs(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function ea(t,e,n=""){let o=n.startsWith("-"),s=e.find(l=>l.key===n.replace(/^-/,""));if(!s)return t;let r=t.map(l=>({text:s.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?nt(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function na(t){let e=o=>String(o??"").replace(/^[=+\-@\t\r]/,"'$&"),n=o=>`"${e(o).replaceAll('"','""')}"`;return`\uFEFF${t.map(o=>`${o.map(n).join(";")}\r
`).join("")}`}function pp(t,e){let n=[""];for(let o of String(t).split(/\s+/)){let s=`${n[n.length-1]} ${o}`.trim();!n[n.length-1]||e(s)?n[n.length-1]=s:n.push(o)}return n}var g,F,K,ar,qt,C,an,nt,R=z(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),F=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),K=t=>t.slice(0,1).toUpperCase()+t.slice(1),ar=t=>(qt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),qt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],an=t=>t.map(e=>[e,e]),{compare:nt}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,up,dp,Mm,Tm,zm,Fm,Bm,Em,Am,Nm,Pm,Im,ln,Ss,W,k,xe,lt,Mn,_t,Rt,$p,qm,no,me,Rm,$n,mn,rt,Os,je,oo,I=z(()=>{"use strict";Ai();y=Ei,{codes:up,progress:dp,queries:Mm,names:Tm,absent:zm,lists:Fm,kinds:Bm,called:Em,works:Am,partners:Nm,lookups:Pm}=y,Im=[up,dp,Mm,Tm,zm,y.dates,Fm,Bm,Em,Am,Nm,Pm];for(let t of[...Im,y.words,y.addresses,...[up,dp].flatMap(Object.values)])Object.setPrototypeOf(t,null);ln=new Map(Object.entries(y.things)),Ss=new Map(y.plans.map(t=>[t.key,t])),W=y.plans.length>1,k=y.words,xe=t=>t?.words.page||k,lt=t=>Ss.get(t||"")||(W?void 0:y.plans[0]),Mn=t=>Ss.get(t),_t=t=>Ss.get(t.split("/")[0]),Rt=(t,e)=>!e||!_t(t)||_t(t)?.key===e,$p=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],qm=y.plans.flatMap(t=>t.dates),no=$p(qm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),me=no[no.length-1].date,Rm=y.plans.flatMap(t=>t.steps),$n=$p(Rm.reverse(),({notation:t})=>t).reverse(),mn=(t,e)=>{let n=_t(t);return n?y.stands[e]?.[n.key]||n.date:e},rt=t=>y.dates[t]||t||"",Os=(t=lt())=>t?.source||y.source,je=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),oo=(t,e=lt())=>(e?e.dates:no).find(n=>n.date===t)?.label||rt(t)});async function oa(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function so(t,e,n){t(e);try{t(await n()||"")}catch(o){t(o.message)}}var el,fe,pt,Re,Ee=z(()=>{"use strict";R();I();el=5*2**20,fe=()=>window.werkplaats,pt=()=>fe(),Re=()=>!!fe()&&fe()?.state!=="off"});function Q(t){let e=y.answers[t.key];if(!t.plan)return e;let n=s=>s.filter(r=>r.plan===t.plan),o=`${t.key}|${t.plan}`;if(!nl.has(o)){let{matrix:s,without:r,links:i,...l}=e,c={matrix:ol(s,n),without:ol(r,n),links:i},p={...ol(l,n),...c};nl.set(o,p)}return nl.get(o)}function So({date:t,stated:e,strict:n,expect:o}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),n&&s.push(["lezing","streng"]),o||s.push(["verwachtingen","uit"]),s}function G(t){let e=W&&Ss.has(t.plan)?t.plan:"",n=no.some(p=>p.date===t.stand)?t.stand:me,[o,s]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:o,strict:s,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:me};return[r,i,l].map(sa).find(p=>ir(p)||fe())||sa({...l,stated:!1,strict:!1})}function sa({plan:t,date:e,stated:n,expect:o,strict:s}){let r=`${e}|${n?"stated":"all"}|${o?"with":"without"}`;return{plan:t,date:e,stated:n,expect:o,strict:s,key:s?`${r}|strict`:r}}function sl(t,e,n){return new Set(n.map(([s])=>G({...t,[e]:s}).key)).size===n.length?n:[]}var nl,ol,qn,ir,rl,mp,Wt=z(()=>{"use strict";I();Ee();nl=new Map,ol=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));qn=(t,e)=>Q({...t,plan:e.key}).numbers[0];ir=t=>t.key in y.answers;rl=(t,e)=>Ss.get(e)?.steps.find(n=>n.notation===t)?.id,mp=t=>new Set(Q(t).reach.flatMap(({plan:e,columns:n})=>n.filter(o=>o.undecided).map(o=>rl(o.step,e))))});var fp,Wm,Ko,lr,X,At,Oo,ve=z(()=>{"use strict";R();I();fp=new Map;for(let{rows:t,...e}of y.lines)for(let[n,o,...s]of t){let r={...e,from:n,to:o,of:s};for(let i of[n,o])Xe(fp,i,r)}Wm=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Ko=(t,e=me)=>!Wm[e]?.has(t),lr=(t,e=me)=>(fp.get(t)||[]).filter(n=>Ko(n.of[0]||n.from,e)),X=(t,e,n)=>lr(t,n).filter(o=>o.name===e),At=(t,e,n)=>X(t,e,n).filter(o=>o.to===t).map(o=>o.from),Oo=(t,e)=>t.from===e?t.to:t.from});var al,bt,x,mt,ut,Co,ra,ro,Le,gp,fn,he,ao,ge,Qt,Y,Dt,aa,bp,O,le,hp,Rn,Go,ia,Wn,Dm,la,io,hn,Cs,Um,Ae,ne,oe,et=z(()=>{"use strict";R();I();al=[],bt=(t,e)=>ln.get(t)?.[e]||al,x=(t,e)=>bt(t,e)[0]||"",mt=(t,e)=>bt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ut=(t,e)=>mt(t,e)[0]||"",Co=t=>ln.has(t),ra=t=>bt(t,"type"),ro=t=>bp.get(t)||al,Le=(t,e)=>ra(t).includes(e),gp=t=>ra(t).flatMap(e=>y.kinds[e]||[])[0],fn=t=>gp(t)?.page||"",he=t=>gp(t)?.kind||"",ao=t=>fn(t)==="organisation",ge=t=>fn(t)==="undertaking",Qt=t=>!!fn(t)&&!!x(t,"prefLabel"),Y=(t,e)=>y.codes[t]?.[e]?.label||e||"",Dt=(t,e)=>Y(y.lists[e],x(t,e)),aa=t=>y.names[t]||k.thing.foreign[t]||t,bp=new Map;for(let[t,e]of ln)for(let n of e.type||al)Xe(bp,n,t);O=t=>y.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),le=t=>y.called[t]?.short||O(t),hp=t=>x(t,"identifier"),Rn=[...ro("Chapter")].sort((t,e)=>nt(hp(t),hp(e))),Go=Rn.map(t=>[t,O(t)]),ia=Rn.flatMap(t=>mt(t,"chapterLead").map(e=>x(e,"notation"))),Wn=[...ln.keys()].filter(ge),Dm=[...ln.keys()].filter(ao),la=t=>$n.find(e=>e.notation===t),io=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),hn=$n.map(t=>[t.notation,t.label]),Cs=io("InterventionKind"),Um=new Map(Dm.map(t=>[x(t,"notation"),t])),Ae=t=>Um.get(t)||"",ne=t=>y.addresses[t]||"",oe=t=>mt(t,"passage")});function wp(t,e,n,o){let s=gn(t,o);return{id:t,work:e,plan:n,name:O(e),short:le(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:K(pr(x(t,"modality"))),day:x(t,"dueBy"),by:rt(x(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:rt(s.on)}}var cr,Un,ca,js,il,Dn,Tn,zn,pa,Jo,Nt,ua,pr,Hm,gn,da,ll,bn,We,jo,lo,kp,ur,Lo,cl,Ls,Hn,Pt=z(()=>{"use strict";tt();R();I();ve();et();cr=t=>e=>y.works[e]?.[t]||[],Un=cr("steps"),ca=cr("kinds"),js=cr("years"),il=cr("leads"),Dn=cr("acts"),Tn=(t,e)=>bt(t,"unread").includes(e),zn=t=>{let e=o=>il(t).includes(o)?g(k.shared.leading,{name:O(o)}):O(o);if(Dn(t).length)return Dn(t).map(e).join(", ");let n=X(t,"who").map(({from:o,phrase:s})=>`${O(o)} (${s})`);return n.length?g(k.explore.list.named,{who:n.join(", ")}):Tn(t,"partner")?k.shared.unread:y.works[t]?.container?"":k.explore.list.no_partner},pa=(t,e)=>X(t,"at",e).flatMap(n=>n.of),Jo=(t,e)=>X(t,"deadline",e).map(n=>n.from),Nt=t=>x(t,"isGeneric")==="true",ua=t=>{let[e,n]=[At(t,"chapterLead"),X(t,"who")];return o=>{let s=n.filter(l=>l.to===o);if(s.length)return s.some(l=>l.acts)?"acts":"named";let[r,...i]=mt(o,"reportedUnder");return!i.length&&n.some(l=>l.to===r)?"under":y.works[o]?.chapters?.some(l=>e.includes(l))?"heads":""}},pr=t=>Y("Modality",t),Hm={},gn=(t,e=me)=>E.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||Hm,da=t=>Jo(t).map(e=>{let{outcome:n="",stand:o=""}=gn(e),s=k.shared.outcomes[n]?.phrase||o;return[x(e,"deadlineLabel"),`“${x(e,"deadlineText")}”`,s].filter(Boolean).join(", ")}),ll=t=>(e,n)=>gn(e,n)[t]||"",bn=ll("report"),We=ll("status"),jo=ll("state"),lo=(t,e)=>Hn(t).rows.filter(({id:n})=>gn(n,e).outcome).map(n=>({...n,...wp(n.id,n.work,t,e)})),kp=(t,e)=>y.promises[t.key].undated.filter(n=>Ko(n,e)).map(n=>wp(n,ut(n,"initiative"),t,e));ur=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([o,s])=>{let r=t.filter(i=>i.outcome===o).length;return[o,{...s,count:n[s.number]?.value??r}]}).filter(([,{rare:o,count:s}])=>!o||s),Lo=(t,e=!1)=>ur(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:o,count:s}])=>F(o||{one:`{count} ${n}`,more:`{count} ${n}`},s)),cl=(t,e)=>{let{reports:n}=Hn(t);return n.find(o=>o.date===mn(t.key,e))||n[n.length-1]},Ls=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Hn=t=>y.promises[t.key]});function Ms(t,e){if(x(t,"crossCutting")==="true")return[{step:Mo,of:t,basis:""}];let n=Q(e).links;return X(t,"at",e.date).filter(o=>o.of[0]in n).map(o=>({step:ut(o.to,"broader")||o.to,of:o.of[0],basis:n[o.of[0]][0]}))}function $a(t,e){if(ge(t))return[t];let n=r=>ge(r)&&Rt(r,e.plan);if(ao(t))return C(To(t,e).map(r=>r.to));if(!_p(t))return C(lr(t,e.date).map(r=>Oo(r,t))).filter(n);let o=[t,...X(t,"broader",e.date).map(r=>r.from)];return C(o.flatMap(r=>X(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Ms(r,e).some(i=>i.step===t))}function xp({opened:t,chosen:e,hidden:n,step:o,kind:s,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Qt),m=N=>(!o||Ms(N,c).some(Ct=>x(Ct.step,"notation")===o))&&(!s||ca(N).includes(s))&&(!r||js(N).slice(-1)[0]>=r)&&(!i||js(N)[0]<=i),$=C(u.flatMap(N=>$a(N,c))),d=N=>u.includes(N)&&!l,h=$.filter(N=>!d(N)&&!m(N)),f=$.filter(N=>d(N)||m(N)&&!p.has(N)).sort(dl),v=[...u.filter(N=>!ao(N)).flatMap(N=>$a(N,c)),e].filter(N=>f.includes(N)).flatMap(N=>yp(N,c,l)),S=C([...u.filter(ao),...v]).filter(N=>!p.has(N)).sort(Ts),_=f.flatMap(N=>To(N,c,l).filter(Ct=>S.includes(Ct.from))),j=f.flatMap(N=>Ms(N,c).map(Ct=>({work:N,...Ct}))),M=[...$n.map(N=>N.id),Mo],q=C([...u.filter(_p),...j.map(N=>N.step)]).filter(N=>!p.has(N)).sort((N,Ct)=>M.indexOf(N)-M.indexOf(Ct)),L=r||i?h.filter(N=>!js(N).length).length:0;return{who:S,what:f,steps:q,roles:_,ties:j.filter(N=>q.includes(N.step)),left:h.length,undated:L}}function ma(t,{who:e,what:n},o){return ge(t)?yp(t,o).filter(s=>!e.includes(s)).length:$a(t,o).filter(s=>!n.includes(s)).length}function fa(t,e,n,o=!1){let s=vp(t,e,n,o),r=pl(e,"",s),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>dr)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let m of s(u).sort(Ts))!p.includes(m)&&p.length+(r.get(m)??i)<=i&&c([...p,m])};return c([t]),l}function zs(t,e,n,o=!1){let s=vp(t,e,n,o),r=pl(t,e,s),i=pl(e,t,s),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter($=>(r.get($)??0)+(i.get($)??l+1)===l),p=Array.from({length:l+1},($,d)=>c.filter(h=>r.get(h)===d).sort(Ts)),u=new Map([[t,1]]),m=p.slice(1).flatMap(($,d)=>$.flatMap(h=>{let f=To(h,n);return p[d].flatMap(b=>{let w=f.filter(v=>Oo(v,h)===b);return w.length&&u.set(h,(u.get(h)||0)+(u.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:p,lines:m,count:u.get(e)||0,length:l}}function Sp(t,e,n){let o=[t,e],s=o.flatMap(r=>[...To(r,n,!0),...X(r,"expected",n.date)]);return C(s.map(r=>r.to)).filter(r=>ge(r)&&Rt(r,n.plan)).sort(dl).map(r=>s.filter(i=>i.to===r)).filter(r=>o.every(i=>r.some(l=>l.from===i))).filter(r=>!o.every(i=>r.some(l=>l.from===i&&l.acts)))}function pl(t,e,n){let o=new Map([[t,0]]),s=[t];for(;s.length&&!o.has(e);){let r=C(s.flatMap(n)).filter(i=>!o.has(i));for(let i of r)o.set(i,(o.get(s[0])??0)+1);s=r}return o}function Op(t,e){let n=r=>Ms(r,e).map(i=>i.step),[o,s]=t.map(r=>$a(r,e).flatMap(n));return $n.filter(({id:r})=>o.includes(r)&&s.includes(r))}function Cp(t,{date:e}){let[n,o]=t.map(s=>[s,...X(s,"member",e).map(r=>r.to)]);return C(n.filter(s=>o.includes(s)))}var Mo,ul,To,yp,_p,dl,Ts,vp,dr,Qo=z(()=>{"use strict";R();Wt();I();ve();et();Pt();Mo="dwars",ul=60,To=(t,{date:e,plan:n},o=!1)=>X(t,"who",e).filter(s=>(o||s.acts)&&Rt(s.to,n)),yp=(t,e,n=!1)=>C(To(t,e,n).map(o=>o.from)),_p=t=>fn(t)==="step";dl=(t,e)=>nt(le(t),le(e))||nt(O(t),O(e)),Ts=(t,e)=>Number(Nt(t))-Number(Nt(e))||dl(t,e);vp=(t,e,n,o)=>s=>C(To(s,n).map(r=>Oo(r,s))).filter(r=>r===t||r===e||ge(r)||o||!Nt(r)),dr=30});var Vm,zp,Fp,$r,Fs,Km,Bp,mr,ba,gl,$l,Gm,Ep,Ap,wl,yl,Np,Jm,fr,ml,Qm,Ym,Zm,Xm,fl,jp,tf,bl,kl,hl,ef,Lp,Mp,Tp,ha,ga,Pp,nf,Ip=z(()=>{Vm="ENTRIES",zp="KEYS",Fp="VALUES",$r=class{constructor(e,n){let o=e._tree,s=Array.from(o.keys());this.set=e,this._type=n,this._path=s.length>0?[{node:o,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Fs(this._path);if(Fs(n)==="")return{done:!1,value:this.result()};let o=e.get(Fs(n));return this._path.push({node:o,keys:Array.from(o.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Fs(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Fs(e)).filter(e=>e!=="").join("")}value(){return Fs(this._path).node.get("")}result(){switch(this._type){case Fp:return this.value();case zp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Fs=t=>t[t.length-1],Km=(t,e,n)=>{let o=new Map;if(e===void 0)return o;let s=e.length+1,r=s+n,i=new Uint8Array(r*s).fill(n+1);for(let l=0;l<s;++l)i[l]=l;for(let l=1;l<r;++l)i[l*s]=l;return Bp(t,e,n,o,i,1,s,""),o},Bp=(t,e,n,o,s,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=s[c-1];u<=n&&o.set(l,[t.get(p),u])}else{let u=r;for(let m=0;m<p.length;++m,++u){let $=p[m],d=i*u,h=d-i,f=s[d],b=Math.max(0,u-n-1),w=Math.min(i-1,u+n);for(let v=b;v<w;++v){let S=$!==e[v],_=s[h+v]+ +S,j=s[h+v+1]+1,M=s[d+v]+1,q=s[d+v+1]=Math.min(_,j,M);q<f&&(f=q)}if(f>n)continue t}Bp(t.get(p),e,n,o,s,u,i,l+p)}},mr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,o]=ba(this._tree,e.slice(this._prefix.length));if(n===void 0){let[s,r]=wl(o);for(let i of s.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),s.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Gm(this._tree,e)}entries(){return new $r(this,Vm)}forEach(e){for(let[n,o]of this)e(n,o,this)}fuzzyGet(e,n){return Km(this._tree,e,n)}get(e){let n=gl(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=gl(this._tree,e);return n!==void 0&&n.has("")}keys(){return new $r(this,zp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,$l(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=$l(this._tree,e);return o.set("",n(o.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=$l(this._tree,e),s=o.get("");return s===void 0&&o.set("",s=n()),s}values(){return new $r(this,Fp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[o,s]of e)n.set(o,s);return n}static fromObject(e){return t.from(Object.entries(e))}},ba=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let o of t.keys())if(o!==""&&e.startsWith(o))return n.push([t,o]),ba(t.get(o),e.slice(o.length),n);return n.push([t,e]),ba(void 0,"",n)},gl=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return gl(t.get(n),e.slice(n.length))},$l=(t,e)=>{let n=e.length;t:for(let o=0;t&&o<n;){for(let r of t.keys())if(r!==""&&e[o]===r[0]){let i=Math.min(n-o,r.length),l=1;for(;l<i&&e[o+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(o,o+l),p),t.delete(r),t=p}o+=l;continue t}let s=new Map;return t.set(e.slice(o),s),s}return t},Gm=(t,e)=>{let[n,o]=ba(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Ep(o);else if(n.size===1){let[s,r]=n.entries().next().value;Ap(o,s,r)}}},Ep=t=>{if(t.length===0)return;let[e,n]=wl(t);if(e.delete(n),e.size===0)Ep(t.slice(0,-1));else if(e.size===1){let[o,s]=e.entries().next().value;o!==""&&Ap(t.slice(0,-1),o,s)}},Ap=(t,e,n)=>{if(t.length===0)return;let[o,s]=wl(t);o.set(s+e,n),o.delete(s)},wl=t=>t[t.length-1],yl="or",Np="and",Jm="and_not",fr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?hl:e.autoVacuum;this._options={...fl,...e,autoVacuum:n,searchOptions:{...jp,...e.searchOptions||{}},autoSuggestOptions:{...tf,...e.autoSuggestOptions||{}}},this._index=new mr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=kl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:o,tokenize:s,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let m=n(e,u);if(m==null)continue;let $=s(o(m,u),u),d=this._fieldIds[u],h=new Set($).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let f of $){let b=r(f,u);if(Array.isArray(b))for(let w of b)this.addTerm(d,p,w);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:o=10}=n,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%o===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:o,extractField:s,stringifyField:r,fields:i,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let m=s(e,u);if(m==null)continue;let $=n(r(m,u),u),d=this._fieldIds[u],h=new Set($).size;this.removeFieldLength(p,d,this._documentCount,h);for(let f of $){let b=o(f,u);if(Array.isArray(b))for(let w of b)this.removeTerm(d,p,w);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new mr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((o,s)=>{this.removeFieldLength(n,s,this._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:o,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:o,batchWait:s},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let o of e)this.discard(o)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:o}=this._options,s=o(e,n);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let o=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=kl,this.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let o=this._dirtCount;if(this.vacuumConditionsMet(n)){let s=e.batchSize||bl.batchSize,r=e.batchWait||bl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[m]of u)this._documentIds.has(m)||(u.size<=1?c.delete(p):u.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%s===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=o}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:o}=e;return n=n||hl.minDirtCount,o=o||hl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=o}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:o}=this._options,s={...o,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let m=p.length||1,$={id:this._documentIds.get(l),score:c*m,terms:Object.keys(u),queryTerms:p,match:u};Object.assign($,this._storedFields.get(l)),(s.filter==null||s.filter($))&&i.push($)}return e===t.wildcard&&s.boostDocument==null||i.sort(Mp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let o=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=o.get(l);c!=null?(c.score+=r,c.count+=1):o.set(l,{score:r,terms:i,count:1})}let s=[];for(let[r,{score:i,terms:l,count:c}]of o)s.push({suggestion:r,terms:l,score:i/c});return s.sort(Mp),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(fl.hasOwnProperty(e))return ml(fl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=ha(s),c._fieldLength=ha(r),c._storedFields=ha(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of o){let m=new Map;for(let $ of Object.keys(u)){let d=u[$];l===1&&(d=d.ds),m.set(parseInt($,10),ha(d))}c._index.set(p,m)}return c}static async loadJSAsync(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ga(s),c._fieldLength=await ga(r),c._storedFields=await ga(i);for(let[u,m]of c._documentIds)c._idToShortId.set(m,u);let p=0;for(let[u,m]of o){let $=new Map;for(let d of Object.keys(m)){let h=m[d];l===1&&(h=h.ds),$.set(parseInt(d,10),await ga(h))}++p%1e3===0&&await Pp(0),c._index.set(u,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:o,nextId:s,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=o,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new mr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,$));return this.combineResults(d,$.combineWith)}let{tokenize:o,processTerm:s,searchOptions:r}=this._options,i={tokenize:o,processTerm:s,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap($=>c($)).filter($=>!!$).map(Xm(i)).map($=>this.executeQuerySpec($,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let o={...this._options.searchOptions,...n},s=(o.fields||this._options.fields).reduce((f,b)=>({...f,[b]:ml(o.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=o,{fuzzy:p,prefix:u}={...jp.weights,...i},m=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,m,s,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let v=u*f.length/(f.length+.3*w);this.termResults(e.term,f,v,e.termBoost,b,s,r,c,$)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let v=p*f.length/(f.length+w);this.termResults(e.term,f,v,e.termBoost,b,s,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,o={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let i=o.boostDocument?o.boostDocument(r,"",this._storedFields.get(s)):1;n.set(s,{score:i,terms:[],match:{}})}return n}combineResults(e,n=yl){if(e.length===0)return new Map;let o=n.toLowerCase(),s=Qm[o];if(!s)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[n,o]of this._index){let s={};for(let[r,i]of o)s[r]=Object.fromEntries(i);e.push([n,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,o,s,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let m=i[u],$=this._fieldIds[u],d=r.get($);if(d==null)continue;let h=d.size,f=this._avgFieldLength[$];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm($,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let v=d.get(b),S=this._fieldLength.get(b)[$],_=Zm(v,h,this._documentCount,S,f,c),j=o*s*m*w*_,M=p.get(b);if(M){M.score+=j,ef(M.terms,e);let q=ml(M.match,n);q?q.push(u):M.match[n]=[u]}else p.set(b,{score:j,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,o){let s=this._index.fetch(o,Tp),r=s.get(e);if(r==null)r=new Map,r.set(n,1),s.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,o){if(!this._index.has(o)){this.warnDocumentChanged(n,e,o);return}let s=this._index.fetch(o,Tp),r=s.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,o):r.get(n)<=1?r.size<=1?s.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(o).size===0&&this._index.delete(o)}warnDocumentChanged(e,n,o){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${o}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,o,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=s;let l=(this._avgFieldLength[n]||0)*o+s;this._avgFieldLength[n]=l/(o+1)}removeFieldLength(e,n,o,s){if(o===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*o-s;this._avgFieldLength[n]=r/(o-1)}saveStoredFields(e,n){let{storeFields:o,extractField:s}=this._options;if(o==null||o.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of o){let l=s(n,i);l!==void 0&&(r[i]=l)}}};fr.wildcard=Symbol("*");ml=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Qm={[yl]:(t,e)=>{for(let n of e.keys()){let o=t.get(n);if(o==null)t.set(n,e.get(n));else{let{score:s,terms:r,match:i}=e.get(n);o.score=o.score+s,o.match=Object.assign(o.match,i),Lp(o.terms,r)}}return t},[Np]:(t,e)=>{let n=new Map;for(let o of e.keys()){let s=t.get(o);if(s==null)continue;let{score:r,terms:i,match:l}=e.get(o);Lp(s.terms,i),n.set(o,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return n},[Jm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Ym={k:1.2,b:.7,d:.5},Zm=(t,e,n,o,s,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*o/s)))},Xm=t=>(e,n,o)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,n,o):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,o):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,o):1;return{term:e,fuzzy:s,prefix:r,termBoost:i}},fl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(nf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},jp={combineWith:yl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Ym},tf={combineWith:Np,prefix:(t,e,n)=>e===n.length-1},bl={batchSize:1e3,batchWait:10},kl={minDirtFactor:.1,minDirtCount:20},hl={...bl,...kl},ef=(t,e)=>{t.includes(e)||t.push(e)},Lp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Mp=({score:t},{score:e})=>e-t,Tp=()=>new Map,ha=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ga=async t=>{let e=new Map,n=0;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]),++n%1e3===0&&await Pp(0);return e},Pp=t=>new Promise(e=>setTimeout(e,t)),nf=/[\n\r\p{Z}\p{P}]+/u});function ka(t,e=[],n=co(t),o=()=>!0){let s=qt(t),r=C([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=sf&&l.length>=c.length+rf&&l.endsWith(c)&&o(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||i(l,c))}function Bs(t,e){let n=hr(t).map(qt);return Yo(e).every(o=>n.some(ka(o)))}function wa(t,e){let n=[],o=0;for(let{0:s,index:r}of t.matchAll(qp))Rp(s).map(qt).some(e)&&(n.push({phrase:t.slice(o,r),on:!1},{phrase:s,on:!0}),o=r+s.length);return[...n,{phrase:t.slice(o),on:!1}]}var of,sf,rf,qp,af,Yo,Rp,hr,co,Es=z(()=>{"use strict";R();of=4,sf=6,rf=3,qp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,af=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Yo=t=>af(t).match(qp)||[],Rp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],hr=t=>Yo(t).flatMap(Rp),co=t=>t.length>1&&t.length<=of&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function uf(){let t=new Map([...ln.keys()].filter(Qt).map(o=>{let s=[y.called[o]&&O(o),x(o,"value")&&y.lookups[o]?.description];return[o,{sort:[he(o)],text:s.filter(Boolean)}]}));for(let[o,s]of ln){let r=De.owners.flatMap(l=>mt(o,l)),i=t.get([o,...r].find(l=>t.has(l)));i?.sort.push(...pf(o)),i?.text.push(...De.texts.flatMap(l=>(s[l]||[]).map(rt)))}let e=o=>Number(De.weights[o]??De.weights.rest),n=(o,s,r,i,l,c)=>({id:o,path:i,query:c,label:s,kind:r,titles:[s,...De.also[o]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([o,s])=>{let r={id:o,path:["ding",o],label:O(o),kind:he(o),titles:cf(o),...s},i=C(At(o,"who")).filter(c=>!Dn(o).includes(c)),l={actors:Wp(De.actors,Dn(o)),text:[...r.text,...Wp(De.others,i)]};return{...r,...l,weight:Math.min(...ra(o).map(e))}}),...Object.entries(y.queries).filter(vl).map(([o,{title:s,question:r,why:i}])=>n(o,s,De.question,["vragen",o],[r,i])),...C(Object.values(y.progress[me]).flatMap(({status:o})=>o||[])).map(o=>n(o,K(Y("Status",o)),De.in_state,["maatregelen"],[],{staat:o})),...Object.values(W?{}:y.comparisons).flatMap(({statements:o})=>o.filter(([s])=>De.also[s])).map(([o,s])=>n(o,s,k.compare.title,["vergelijk"],[],{vouw:o}))]}function Up(){let t=new Map(uf().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(hr)),o=new Set(n.filter(p=>!ya(p)).map(qt)),s=new fr({fields:As,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:hr,processTerm:p=>ya(p)?null:qt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});s.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(hr),i=new Set(r.filter(co).map(qt)),c=[...e.filter(p=>De.synonyms.some(u=>Le(p.id,u))).map(p=>p.titles),...De.same].map(p=>C(p.map(Vn))).filter(p=>p.length>1);return{items:t,known:o,shorts:i,mini:s,groups:c}}function ff(t){if(ce.known.has(t))return _l.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&ce.known.has(n));return[..._l.get(t)||[],...e.flatMap(n=>_l.get(n)||[n])]}function Sl(t){let e=qt(t),n=[e,e.replace(/s$/,"")].find(s=>ce.shorts.has(s));if(n||co(t)||e.length<2)return ka(n||t,[],!0);let o=[...ce.known].some(s=>s.startsWith(e));return ka(t,ff(e),!1,s=>o||ce.known.has(s))}function Kp(t){for(let e=t.length-1;e>1;e-=1){let[n,o]=[t.slice(0,e),t.slice(e)];if(!ce.known.has(n)||e<_a&&!ce.shorts.has(n))continue;let s=o.length>=_a&&ce.known.has(o)?[o]:Kp(o);if(s.length)return[n,...s]}return[]}function hf(t){for(let e of t.length<Hp||/\d/.test(t)?[]:t.length<$f?[1]:[1,2]){let o=ce.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(o)return[o]}return[]}function xa(t){let e=Yo(t).filter(n=>!ya(n));return e.length?e:Yo(t)}function Gp(t){return xa(t).flatMap(e=>{if(co(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Kp(qt(e)),()=>hf(qt(e))];for(let o of n){let s=o();if(s.length&&s.every(r=>Ol(Sl(r)).length))return s}return[e]})}function gf(t,e){let n=t.filter(co).map(Vn),o=ce.groups.flatMap(s=>s.filter(r=>e.includes(r)&&(r.length>mf||n.includes(r))).flatMap(r=>s.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(o).map(s=>Yo(s).filter(r=>!ya(r)))]}function bf(t,e){let[n,...o]=t.titles.map(Vn);return n===e?0:o.includes(e)?n.includes(e.trimEnd())?1:2:[n,...o].some(s=>s.startsWith(e.trimEnd()))?3:null}function xl(t){ce=ce||Up();let e=Gp(t),n=e.join(" "),o=xa(t).join(" "),s=qt(n)===qt(o)?Vn(t):Vn(n),[,...r]=gf(e,s),i=[e,...r].map(d=>d.map(Sl)),l=[s,...r.map(d=>Vn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>p.test(qt(b))),m=new Map;for(let d of i){let h=d.map(f=>({combineWith:Vp,queries:Ol(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of df.entries())for(let{id:w,score:v}of ce.mini.search({combineWith:"AND",queries:h},{fields:b})){let S=ce.items.get(w),_=bf(S,s)??f+4+ +(b.length===As.length&&!u(S));_<(m.get(w)?.place??Number.POSITIVE_INFINITY)&&m.set(w,{item:S,place:_,score:v})}}return{found:[...m.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||nt(d.item.label,h.item.label)).map(({item:d})=>d),read:qt(n)===qt(o)||!m.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function gr(t){let e=xl(t);if(e.found.length||xa(t).length<2)return e;let n=xa(t).flatMap(s=>xl(s).found.length?{word:s,...xl(s)}:[]),o=s=>n.filter(({found:r})=>r.includes(s)).length;return{found:C(n.flatMap(({found:s})=>s)).sort((s,r)=>o(r)-o(s)),read:"",some:C(n.map(({word:s,read:r})=>r||s)),answers:s=>n.some(({answers:r})=>r(s))}}function Jp(t,e){ce=ce||Up();let n=(i,l)=>{let c=ce.groups.filter(m=>m.includes(Vn(i))).flat(),p=[i,...c.map(m=>m.trim()).filter(m=>!m.includes(" "))],u={combineWith:Vp,queries:C(p.map(Sl).flatMap(Ol))};return ce.mini.search(u,{fields:l}).flatMap(m=>e.includes(m.id)?[m.id]:[])},o=new Map,s=0;for(let i of xf(x(t,"prefLabel"))){let l=i.find($=>n($,As).length)||i[0],c=n(l,As),p=n(l,["titles"]),m=De.everyday.includes(qt(l))||l.length<_a&&!co(l)?0:Math.log(e.length/Math.max(1,c.length));s+=m;for(let $ of c){let{shared:d,score:h}=o.get($)||{shared:[],score:0},f=m*(p.includes($)?1:_f);o.set($,{id:$,shared:[...d,l],score:h+f})}}let r=Math.max(...[...o.values()].map(({score:i})=>i));return[...o.values()].filter(({score:i})=>i>0&&i>=s*wf&&i>=r*yf).sort((i,l)=>l.score-i.score||l.shared.length-i.shared.length).slice(0,kf).map(({id:i,shared:l})=>({id:i,shared:l}))}function Yp(t,e){let n=r=>{let[i,l]=wa(r,e);return l?.on?i.phrase.length:-1},o=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",s=Math.max(0,n(o)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var De,lf,ya,Vn,Dp,cf,Wp,pf,va,vl,As,df,Hp,$f,_a,mf,Vp,_l,ce,Ol,kf,wf,yf,_f,xf,Qp,Zo=z(()=>{"use strict";Ip();Es();tt();R();I();Ee();ve();et();Pt();De=k.search,lf=new Set(De.small),ya=t=>!co(t)&&lf.has(qt(t)),Vn=t=>` ${Yo(t).map(qt).join(" ")} `,Dp=new Map;for(let[t,e]of y.search.english)Xe(Dp,t,e);cf=t=>C([O(t),le(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>bt(t,e)),...Dp.get(t)||[]]),Wp=(t,e)=>e.length?[g(t,{names:e.map(O).join(", ")})]:[],pf=t=>De.sorts.flatMap(e=>{let n=y.lists[e];return bt(t,e).flatMap(o=>[Y(n,o),...y.search.also[n]?.[o]||[]])}),va="gaps",vl=([t,{shelf:e}])=>e===va||t in k.questions.rows_of||!!fe();As=["titles","sort","actors","text"],df=As.map((t,e)=>As.slice(0,e+1));Hp=6,$f=10,_a=4,mf=4,Vp="OR",_l=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Ol=t=>[...ce.known].filter(t);[kf,wf,yf,_f]=[3,1/4,.6,1/3],xf=t=>C(Gp(t)).map(e=>{let n=qt(e),o=s=>s.length>=Hp&&n.length>=s.length+_a&&(n.startsWith(s)||n.endsWith(s));return[e,...co(e)?[]:[...ce.known].filter(o)]});Qp=t=>{let{found:e,read:n,some:o}=gr(t);return e.length===1&&Qt(e[0].id)&&!n&&!o.length?T(e[0].path):""}});function vf(t,e=me){let n=mt(bn(t,e),"alternativeReading").map(o=>x(o,"status"));return C([y.progress[e]?.[t]?.status||"",...n]).filter(o=>o&&o!==We(t,e)).map(o=>g(k.whatif.action.reading,{status:Y("Status",o).toLowerCase()}))}function Sa(t,e,n,o=lt(n?.plan)){let{version:s,content:r}=y.meta;return g(Ue.export.footnote,{phrase:t,sources:uo(o),addresses:e.map(i=>`; ${ne(i)}`).join(""),version:s+(r?g(Ue.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Ut(n,o)}`:""})}var Ue,Kn,po,Ns,uo,zo,Se,be,xt,dt,br,Sf,Cl,Ut,ft=z(()=>{"use strict";R();I();et();Pt();Ue=k.shared,Kn=Ue.silence,po=(t=lt())=>t?g(xe(t).shared.report,{date:rt(t.date)}):Ue.reports,Ns=(t=lt(),e=Ue.nothing)=>`${F(e,t?1:2,{report:K(po(t))})} ${Kn}`,uo=(t=lt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${rt(e.date)}`).join("; ");zo=(t,e)=>{let{word:n="",more:o="",status:s="",earlier:r}=gn(t,e),i=r&&g(Ue.state_of,{date:oo(r,_t(t))}),c=(e||me)>=(_t(t)?.date||"")&&s===We(t)&&Dt(t,"agreementStatus").toLowerCase();return!s&&Tn(t,"status")?[K(Ue.unread),""]:[n,[c,o,i,...vf(t,e)].filter(Boolean).join(", ")]},Se=(t,e)=>zo(t,e).filter(Boolean).join(", "),be=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ue.bases[t]||K(e.label)]])),xt=t=>t===null?Ue.all_steps:la(t)?.label||t,dt=t=>Y("InterventionKind",t),br=t=>O(Ae(t)||t),Sf=(t,e)=>e?oo(mn(e.key,t.date),e):t.date===me?Ue.choices.latest:g(Ue.choices.others_latest,{date:oo(t.date)}),Cl=({stated:t,strict:e,plan:n},o=lt(n))=>[t&&xe(o).shared.choices.links_stated,e&&Ue.choices.strict_phrase].filter(Boolean).join(" · ")||Ue.choices.all_phrase,Ut=(t,e=lt(t.plan))=>{let n=t.expect&&x(e?.key||"","withoutExpectations")!=="true";return[Sf(t,e),Cl(t,e),n?Ue.choices.with_phrase:Ue.choices.without_phrase].join(" · ")}});function wn({label:t,name:e,options:n,id:o=e,chosen:s}){let r=s||E.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${o} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>H({[e]:i.target.value})}>
        ${!s&&a`<option value="">${kn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function jl({look:t,id:e,phrase:n,opens:o=!1,children:s}){let[r,i]=U(o);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${s}
    </details>
  `}function yn({children:t}){if(!Z())return a`<section class="filters" aria-label=${kn.filters}>${t}</section>`;let e=C(Ll().map(([o])=>o==="lezing"?"koppelingen":o)).length,n=e?g(kn.filters_set,{count:e}):kn.filters;return a`<${jl} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Xo({children:t}){let e=!Z()&&jf.some(n=>E.route.query[n]);return a`
    <${jl} look="keuzes" id="wijzig" phrase=${kn.change} opens=${e}>${t}<${Oa} /><//>
  `}function kr(){let t=G(E.route.query),e=lt(t.plan)?.dates||no;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),o=n.find(([r])=>r===t.date)?.[0],s=sl(E.route.query,"stand",n);return a`<${$o} legend=${kn.choices.date} name="stand" ...${{options:s,current:o}} id="st" />`}function Ml(){let{query:t}=E.route,e=G(t),{counted:n}=xe(lt(e.plan)).shared.choices,o=Object.entries(Lf).filter(([,s])=>Zp(s,G({...t,...s})));return o.length<2?null:a`
    <${Xp} legend=${n.title}>
      ${o.map(([s,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${s}`} checked=${Zp(r,e)}
            onChange=${()=>H(r)} />
          ${n[s]}
        </label>`)}
    <//>
  `}function Oa(){let{query:t}=E.route,{expectations:e,with:n,without:o}=kn.choices,s=sl(t,"verwachtingen",Object.entries({"":n,uit:o})),r=G(t).expect?"":"uit";return a`
    <${ts} />
    <${Ml} />
    <${kr} />
    <${$o} ...${{legend:e,options:s,current:r}} name="verwachtingen" id="v" />
  `}function Ca({scenario:t}){let e=a`${Ut(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${jl} look="blik" phrase=${e}><${Oa} /><//>`}var kn,Xp,$o,Ps,Of,Fo,Cf,Ll,jf,ts,Lf,Zp,Is,mo,tn=z(()=>{"use strict";V();tt();Mt();R();Wt();I();ft();kn=k.shared,Xp=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,$o=({legend:t,name:e,options:n,current:o="",id:s})=>n.length>0&&a`
    <${Xp} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${s}-${r||"gewoon"}`} aria-pressed=${String(r===o)}
            onClick=${()=>H({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Ps=({label:t=kn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${E.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>H({[e]:o.target.value},!0)} />
  </label>
`,Of=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>H(Object.fromEntries(t.map(e=>[e,null])))}>
    ${kn.clear}
  </button>
`,Fo=({fields:t,names:e,children:n,after:o,clear:s=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${wn} ...${{label:r,name:i,options:l}} />`)}
    ${o}${s&&a`<${Of} names=${e} />`}
  </div>
`;Cf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Ll=()=>Object.entries(E.route.query).filter(([t])=>!Cf.test(t));jf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];ts=()=>{let t=y.plans.map(e=>[e.key,e.title]);return W&&a`<div class="velden"><${wn} label=${kn.plan} name="plan" options=${t} /></div>`};Lf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Zp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Is=()=>G(E.route.query).strict&&a`
    <p class="zacht">
      ${kn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>H({lezing:null})}>${kn.choices.strict_off}</button>
    </p>
  `;mo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${W&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function eu({passage:t}){let[e,n]=U("");async function o(){try{n((await pt().ask("words",{passage:t})).woorden)}catch(s){n(s.message||tu.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${tu.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ja(t,e,n=!1){let[o,s]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return T(o,e?{...s,plan:e}:s)}function Ot({id:t,date:e}){let[n,o]=zo(t,e);return a`<span class=${`chip s-${jo(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function Oe({basis:t}){let[e,n]=be[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Mf[e]}
    </svg>
  `:null}function se({of:t}){let e=C(t.flatMap(oe)).map(n=>a`<li><${Ma} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function es({of:t,look:e}){let[n,...o]=oe(t);return n?a`
    <p class=${e}>
      ${ne(n)}${o.length>0&&g(k.shared.more_places,{count:o.length})}
      ${Re()&&a`<${eu} passage=${n} />`}
    </p>
  `:null}var tu,A,at,Me,Mf,La,Ma,Ta,Bo,ht=z(()=>{"use strict";V();tt();R();I();Ee();et();ft();Pt();tu=k.shared.passage;A=({id:t,text:e})=>Qt(t)?a`<a href=${Ze(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`;at=({ids:t,name:e=O,between:n=", ",none:o=""})=>t.length===0?o:t.map((s,r)=>[r>0&&n,a`<${A} id=${s} text=${e(s)} />`]),Me=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${A} id=${n} />${e?.(n)}</li>`)}</ul>`;Mf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};La=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${Y("Severity",t)}</span>`,Ma=({passage:t})=>[ne(t),Re()&&a`<${eu} passage=${t} />`];Ta=({id:t})=>[ut(t,"broader")&&[a`<${A} id=${ut(t,"broader")} />`," › "],a`<${A} id=${t} />`],Bo=({id:t})=>Nt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Ff({text:t,done:e}){let n=ie(),o=ie();return rn(()=>{n.current.showModal(),o.current.select()},[]),a`
    <dialog class="copy" aria-label=${Gn.by_hand} ref=${n} onClose=${e}>
      <p>${Gn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Gn.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function qs(t,e=Gn.copied){try{await navigator.clipboard.writeText(t),Lt(e)}catch{let n=document.createElement("div");document.body.append(n),Ln(a`<${Ff} text=${t} done=${()=>n.remove()} />`,n)}}function _n(t,e,n){Tc(t,e,n),Lt(g(Gn.downloaded,{name:t}))}async function Bf([t,...e]){let n=t.length-(t.slice(-Jn.length).join()===Jn.join()?Jn.length:0),o=e.every(c=>String(c[0]).length<=Ef)?2:1,s=c=>t.slice(o,n).map((p,u)=>[String(p),String(c[o+u]??"")]).flatMap(([p,u])=>u?a`<p><b>${p}</b>: ${rt(u)}</p>`:[]),r=e.map(c=>a`<tr><td>${c.slice(0,o).join(" ")}</td><td>${s(c)}</td></tr>`),i=C(e.map(c=>c.slice(n).filter(Boolean).join("; "))),l=document.createElement("div");Ln(a`<table border="1">${r}</table>${i.map(c=>a`<p>${c}</p>`)}`,l);try{let c=new Blob([l.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":c})]),Lt(Gn.word_copied)}catch{qs([t,...e].map(c=>c.join("	")).join(`
`))}}function Ws(){return!y.files.length&&!fe()?null:a`
    <section class="bestanden" aria-label=${nu}>
      <h2>${nu}</h2>
      <ul>
        <${Tl} ...${Tf} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:o})=>o?a`<li>${e} <span class="zacht">${n}: ${o}</span></li>`:a`<${Tl} label=${e} description=${n} href=${zl(t)?.href} download=${t} />`)}
        ${fe()&&a`<${Tl} ...${zf} href="#/controleer" />`}
      </ul>
    </section>
  `}var Tf,zf,nu,Gn,za,Eo,Ef,ke,Yt,Jn,Fn,wr,Qn,Rs,zl,Tl,Zt=z(()=>{"use strict";Be();V();R();I();Ee();et();ft();tn();ht();({summary:Tf,save:zf,title:nu}=k.frame.foot.files),Gn=k.shared.export;za=t=>t.replace(".",[...Ll().map(([,e])=>`-${ar(O(e).split(":")[0])}`),"."].join("")),Eo=({text:t,label:e=Gn.copy})=>a`<button type="button" class="klein" onClick=${()=>qs(t())}>${e}</button>`;Ef=6,ke=({name:t,rows:e,label:n=Gn.csv,id:o})=>a`
  <button type="button" id=${o}
    onClick=${()=>_n(za(t),na(e()),"text/csv;charset=utf-8")}>${n}</button>
  ${" "}<button type="button" onClick=${()=>Bf(e())}>${Gn.word}</button>
`,Yt=(t,e="",n="")=>{let o=lt(e||t?.plan),s=o?[o]:y.plans;return[s.map(r=>rt(r.date)).join("; "),s.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Ut(t,o):n]},Jn=Gn.heads,Fn=(t,e,n)=>[[...t.map(o=>o.label),...Jn],...e.map(o=>[...t.map(s=>(s.csv||s.text)(o)),...n(o)])],wr=(t,e,n,o)=>({name:`${ar(O(t))}-${e}.csv`,origin:s=>Yt(n,o(s))}),Qn=t=>W?[{key:"bronplan",label:k.shared.plan,text:e=>lt(t(e))?.title||""}]:[],Rs=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>oe(e(n)).map(ne).join("; "),cell:n=>a`<${es} of=${e(n)} />`}),zl=t=>document.querySelector(`#meenemen a[download="${t}"]`),Tl=({label:t,description:e,href:n,download:o})=>a`<li><a href=${n} download=${o}>${t}</a> <span class="zacht">${e}</span></li>`});function yr({label:t,tabs:e}){let n=e.map(([o,s,r])=>a`<a href=${s} aria-current=${r?"page":null}>${o}</a>`);return a`<${B} look="beelden" label=${t} items=${n} />`}function ou({name:t}){let e=Fl(t),n=e?.parts?.map(({label:o,to:s})=>[o,T(s),s===t]);return n&&a`<${yr} label=${e?.label} tabs=${n} />`}var Af,Fl,Fa=z(()=>{"use strict";V();tt();I();Af=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Fl=t=>Af.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Ve(t,e,n){let o=new Map;for(let r of Q({...e,plan:n.key}).matrix[t])Xe(o,r.column,r);let s=[...o].map(([r,i])=>({key:r,label:Nf[t](r),id:t==="partner"?Ae(r):"",cells:xn(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?s.sort((r,i)=>nt(r.label,i.label)):s}function Ba(t){let[e,n,o]=t.split("~");return{key:e,step:n===su?null:n,plan:o}}function He(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Us(t,e,n){let o={...e,plan:n.key},s={...o,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[s,{...s,stated:r},{...s,strict:i},o].map(sa);if(!l.every(ir))return()=>null;let c=u=>[Yn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(Q(u).matrix[t].map(c)));return(u,m)=>{let $=Yn(u,m,n.key),[d,h,f,b]=p.map(v=>Pf(v.get($)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:p[0].get($)}}}var su,Nf,xn,Yn,Ao,ns,Ea,Ds,Pf,Bn=z(()=>{"use strict";tt();R();Wt();I();et();ft();su="alle",Nf={kind:t=>K(dt(t)),form:t=>K(Y("ExploitationForm",t)),partner:t=>O(Ae(t)||t)},xn=t=>[...t.steps.map(e=>e.notation),null];Yn=(t,e,n)=>[t,e??su,...W?[n]:[]].join("~"),Ao=({column:t,barrier:e},n,o)=>T("overzicht",{...o,cel:Yn(t,e,n)});ns=t=>`cel-${t.replaceAll("~","-")}`,Ea=(t,e)=>Q(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Ds=t=>[He(t).word,...He(t).lines].join(", "),Pf=t=>t&&JSON.stringify([t.phrase,He(t).look,t.most_basis])});function Pa(t,e){let n=()=>Na(t).filter(s=>s.query===e.vraag);return(e.vraag?n().map(s=>({...s,also:[]})):t).filter(s=>qf(s,e))}function Bl({list:t,plan:e}){if(!t.length)return a`<p>${Mn(e).words.no_partner}</p>`;let n=o=>o.map((s,r)=>[r>0&&"; ",a`<${Rf} ...${s} />`]);return a`
    <p class="zacht">${Aa.alphabetical}</p>
    <ul>${t.map(({who:o,why:s})=>a`<li><${A} id=${o} />: ${n(s)}</li>`)}</ul>
  `}function _r({summary:t,inside:e,open:n=!1}){let[o,s]=U(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function Wf({gap:t}){let e=[t.barrier&&xt(t.barrier).toLowerCase(),t.kind&&dt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${La} severity=${t.severity} />${" · "}
      <a href=${T(["vragen",t.query])}>${ho(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${W&&` · ${Mn(t.plan).title}`}
      ${Qt(t.subject)&&[" · ",a`<${A} id=${t.subject} />`]}
      <${El} gap=${t} />
    </p>
  `}function Al({gap:t,scenario:e,sentence:n=!1}){let o=y.queries[t.query],[s]=os(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${_r} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${s&&a`<p class="vindplaats"><span class="sr">${r}</span><${Ma} passage=${s} /></p>`}
    ${o.why&&a`<p><strong>${Aa.why}</strong> ${o.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:ho(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Aa.who}</strong></p><${Bl} list=${t.candidates} plan=${t.plan} />`}
    <${Eo} text=${()=>Sa(t.sentence,os(t),e,lt(t.plan))} />
  `} /></div>`}var Aa,fo,os,ho,ru,If,qf,Na,Rf,El,Ia,ss=z(()=>{"use strict";Es();V();tt();R();I();et();ft();Zt();ht();Aa=k.shared.gaps,fo=t=>[t,...t.also],os=t=>ne(t.evidence)?[t.evidence]:[],ho=t=>y.queries[t]?.title||t,ru=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),If=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(o=>o.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(o=>y.called[o]?.label)].join(" "),qf=(t,e)=>ru(e.gewicht,[t.severity])&&(!e.tekst||Bs(If(t),e.tekst))&&fo(t).some(n=>ru(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Na=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(o=>({...n,...o,also:[],under:e.query}))]});Rf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${at} ids=${e} name=${le} />`,n&&Aa.more_work,")"]:t;El=({gap:t})=>a`<span class="alleen-papier">${os(t).map(e=>a` · <${Ma} passage=${e} />`)}</span>`;Ia=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${Wf} gap=${t} />
  <${Al} gap=${t} scenario=${e} />
`});function Hs(t,e,n=null,o=Z()?Hf:Uf){let s=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>o,i=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||qa(l.key),turn:Pl(l.key,i)}))}return s.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=o*1.25)return[i];let l=r.rows.slice(o),c=g(Df.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:qa(t),folds:!0,more:!0,turn:Pl(t)};return[{...i,rows:r.rows.slice(0,o)},p]})}function rs({part:t,...e}){let{count:n="",names:o=[],level:s=0}=t.more?{}:e,r=o.slice(0,au).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${s?a`<${`h${s}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${o.length>au&&" …"}</span>`}
    </div>
  `}function Vs({id:t="",title:e,intro:n=null,close:o=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!o||qa(t),turn:o||Pl(t)};return a`
    <section class="blok">
      ${t?a`<${rs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${as(r)}>${s}</div>
    </section>
  `}var Df,iu,Uf,Hf,au,Nl,qa,Pl,as,P,Zn,En,we=z(()=>{"use strict";V();tt();Mt();R();I();Df=k.shared,iu="uit",[Uf,Hf,au]=[20,6,4],Nl=()=>(E.route.query.vouw||"").split(",").filter(Boolean),qa=t=>Nl().includes(iu)||Nl().includes(t),Pl=(t,e=[t])=>()=>{let n=e.filter(s=>qa(s)!==(s===t)),o=Nl().filter(s=>s!==iu&&!e.includes(s));H({vouw:[...o,...n].join(",")},!0)};as=t=>t.open?null:"dicht",P=({title:t,note:e,look:n="blok",as:o="h2",id:s,label:r,children:i})=>a`
  <section class=${n} id=${s} aria-label=${r}>
    <${o}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,Zn=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;En=({id:t,items:e,first:n,as:o="ul"})=>Hs(t,e,null,n).map(s=>a`
      ${s.folds&&a`<${rs} part=${s} />`}
      <${o} class=${as(s)}>${s.rows}<//>
    `)});function Vf({id:t,column:e,sort:n,turn:o}){let s=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function gt({sort:t="",groups:e=null,...n}){let{id:o,caption:s,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:m}=n,[$,d]=U(t),h=l?Il(l,t):$,f=S=>{let _=h===S.key?`-${S.key}`:S.key;l?H({[l]:_===t?null:_},!0):d(_);let j=k.shared.table,M=_.startsWith("-")?j.descending:j.ascending;Lt(g(j.sorted,{column:S.label.toLowerCase(),direction:M}))},b=ea(r,i,h),w=()=>Fn(i,b,u?.origin||(()=>[])),v=Hs(o,b,h===t?e:null,m);return a`
    <div class="rol">
      <table class="lijst" id=${o} role="table">
        <caption class=${c?"sr":null}>${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(S=>a`<${Vf} id=${o} column=${S} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${v.map(S=>a`
            <tbody role="rowgroup" key=${S.more?"meer":S.key} class=${as(S)}>
              ${S.folds&&a`<${Gf} part=${S} columns=${i} ...${e} />`}
              ${S.rows.map(_=>a`<${Kf} row=${_} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${ke} name=${u.name} rows=${w} /></p>`}
  `}function vn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,o])=>a`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var Il,Kf,Gf,Ht,Sn,go,Ne=z(()=>{"use strict";Be();V();tt();R();I();et();ft();Zt();we();ht();Il=(t,e="")=>E.route.query[t]||e;Kf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((o,s)=>{let r=o.cell?o.cell(t):o.text(t);return s?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`,Gf=({part:t,columns:e,named:n,count:o})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${rs} part=${t} count=${o&&F(o,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Ht=(t,e,n,o=O,s)=>({key:t,label:e,text:r=>o(n(r)),cell:r=>[a`<${A} id=${n(r)} text=${o(n(r))} />`,s&&a`<${s} id=${n(r)} />`]}),Sn=(t,e,n,o)=>({key:t,label:e,text:s=>Se(n(s),o),cell:s=>a`<${Ot} id=${n(s)} date=${o} />`}),go=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(oe).map(ne)).join("; "),cell:n=>a`<${se} of=${e(n)} />`})});function ql({id:t,date:e}){let n=new Map;for(let{from:s,phrase:r}of X(t,"who",e))Xe(n,s,r);if(!n.size)return Tn(t,"partner")?k.shared.unread:k.shared.no_partner;let o=[...n].map(([s,r])=>a`<${A} id=${s} />${` (${C(r).join(", ")})`}<${Bo} id=${s} />`);return a`<${B} look="partners" items=${o} />`}function Jf(t){let e=x(t,"dueBy");return e&&` (${g(Pe.bound,{date:rt(e)})}; ${pr(x(t,"modality"))})`}function Qf({ids:t,date:e}){let n=t.map(o=>{let s=x(o,"deadlineLabel"),{delivery:r}=gn(o,e);return a`
      ${s&&`${K(s)}: `}“${x(o,"deadlineText")}”${Jf(o)}
      ${x(o,"revises")==="true"&&`, ${Pe.revised}`}${r&&` – ${r}`}
    `});return a`<${B} look="termijnen" items=${n} />`}function Rl({id:t,date:e}){let n=o=>a`
    <${A} id=${o} />: <strong>${y.lookups[o]?.description}</strong><${se} of=${[o]} />
  `;return a`<${B} look="cijfers" items=${Wa(t,e).map(n)} />`}function is({of:t}){let e=r=>[ut(r,"barrier")&&g(Pe.at_step,{step:O(ut(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>x(r,i)&&Dt(r,i))].filter(Boolean),n=r=>x(r,"status")?g(Pe.other_status,{reading:e(r).join(", ")}):g(Pe.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Pe.other_unsaid}),s=mt(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${x(r,"rationale")}`);return s.length>0&&a`<${B} items=${s} />`}function xr({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let o=bt(t,"interventionKind").map(dt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Ta} id=${ut(t,"barrier")} />
        ${` · ${o} · ${Y("Strength",n)} · `}
        <${Oe} basis=${e} />${` ${be[e]?.[1]||Y("Basis",e)}`}
        ${Ra(t)&&a` · <strong>${Ra(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Pe.here}</strong>${x(t,"rationale")}</p>
      <${is} of=${t} />
    </div>
  `}function cu({id:t,scenario:e,contributions:n}){let{date:o}=e,s=bn(t,o),r=x(t,"promise"),i=Jo(t,o),{links:l}=Q(e),c=n.length?n.map(u=>a`<${xr} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Pe.across}</strong>${x(t,"rationale")}</p>`,p=[[Pe.facts.deadline,i.length>0&&a`<${Qf} ids=${i} date=${o} />`],[Pe.facts.who,a`<${ql} id=${t} date=${o} />`],[Pe.facts.figures,Wa(t).length>0&&a`<${Rl} id=${t} date=${o} />`],[Pe.facts.how,c],[Pe.facts.where,a`<${se} of=${[t,...n,s]} />`]];return a`
    <article class="kaart">
      <h3><${A} id=${t} /></h3>
      <p class="regel">${he(t)} · <${Ot} id=${t} date=${o} /></p>
      <${lu} lead=${r&&Pe.promise} text=${r||x(t,"summary")} />
      <${lu} lead=${Pe.progress} text=${x(s,"summary")} />
      ${s&&a`<${is} of=${s} />`}
      <${vn} pairs=${p} />
    </article>
  `}var Pe,Wa,Ra,lu,Tt,cn=z(()=>{"use strict";V();R();Wt();I();ve();et();ft();Pt();ht();Ne();Pe=k.shared.work;Wa=(t,e)=>At(t,"figure",e);Ra=t=>x(t,"state")&&g(Pe.own_state,{state:Y("CellState",x(t,"state"))});lu=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Tt=t=>[...t].sort((e,n)=>nt(O(e),O(n)))});function bo({bar:t,most:e=20}){let n=t.reduce((s,[,r])=>s+r,0)>e||t.every(([,s,r])=>s===r),o=(s,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${s}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([s,r,i])=>[o(s,r-i),o(`${s} hol`,i)])}
    </span>
  `}function Ha(t,e,n){let{word:o,lines:s}=He(t),r=t&&[t.strict,be[t.most_basis]?.[1],t.requested&&An.requested_mark];return[o,...s,...r||[],e&&Ua(e,n)].filter(Boolean).join(" · ")}function eh({cell:t,expect:e}){let{column:n,barrier:o,plan:s,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&o&&"across"in t&&!t.expected;if(c)return a`<p>${An.undecided}</p>`;let u=a`<a href=${Ao({column:n,barrier:null},s,E.route.query)}>${An.see_elsewhere}</a>`;return a`
    <p>${Ns(lt(s))}</p>
    ${r.length>0&&a`<h3>${An.why}</h3>`}
    ${r.map(m=>a`<p>${x(m,"rationale")} <span class="zacht">${x(m,"source")}</span></p>`)}
    ${p&&a`<p>${An.unexpected}</p>`}
    ${i>0&&a`<p>${g(An.elsewhere,{count:i,kind:dt(n)})} ${u}</p>`}
    ${l&&a`<h3>${An.who}</h3><${Bl} list=${l} plan=${s} />`}
  `}function nh({row:t,cell:e,change:n,step:o,scenario:s,plan:r,address:i}){let l=ie(),c=ie();rn(()=>{let b=document.getElementById(ns(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(ns(i)))?.focus()},[]);let{word:p,lines:u,look:m}=He(e),$=g(An.panel_note,{scenario:Ut(s,r)}),d=n&&g(An.changed.usual,{phrase:Ds(n.usual)}),h=e.initiatives>0&&!s.strict&&K(e.strict||r.words.stands),f=e.things.map(b=>{let w=pa(b).filter(v=>e.links.includes(v));return a`<${cu} key=${b} id=${b} scenario=${s} contributions=${w} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>E.led?history.back():H({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(An.panel,{row:t.label,step:xt(o)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Ua(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${W&&`${r.title}. `}${$}</p>
      ${e.requested&&a`<p>${An.requested} <${at} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${eh} cell=${e} expect=${s.expect} />`}
    </dialog>
  `}function Ks({address:t,by:e,scenario:n}){let{key:o,step:s,plan:r}=Ba(t),i=lt(r);if(!i)return null;let l=Ve(e,n,i).find(u=>u.key===o),c=l?.cells[xn(i).indexOf(s)];if(!c)return null;let p={row:l,cell:c,change:Us(e,n,i)(o,s),step:s,scenario:n,plan:i,address:t};return a`<${nh} key=${t} ...${p} />`}var en,An,vr,Yf,Wl,Zf,Xf,th,Da,Ua,ls=z(()=>{"use strict";V();tt();R();I();Bn();et();ft();Pt();ss();ht();cn();en=k.overview.legend,An=k.overview;vr=({expected:t=en.expected,quiet:e=en.quiet,blank:n=!1,undecided:o=!1})=>a`
  <ul class="stalen">
    ${en.states.map(s=>a`
        <li><span class="staal"><${bo} bar=${[[s,1,0]]} /></span>${K(y.codes.CellState[s].label)}</li>
      `)}
    <li><span class="staal"><${bo} bar=${[[en.support_state,1,1]]} /></span>${en.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${o&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${en.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,Yf=Object.entries(be).map(([t,[,e]])=>a`<span class="staal"><${Oe} basis=${t} /></span>${e}`),Wl=()=>a`<${B} look="stalen" items=${Yf} />`,[Zf,...Xf]=en.sample.words,th=en.sample.bar.map(([t,e])=>[t,Number(e),0]),Da=({undecided:t})=>a`
  <aside class="legenda" aria-label=${en.title}>
    <h2>${en.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${bo} bar=${th} /><strong>${Zf}</strong>
      ${Xf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${en.explain}</p>
    <${vr} undecided=${t} />
    <h3>${en.how}</h3>
    <${Wl} />
    <p><span class="anders">${en.other}</span>${en.other_says}</p>
  </aside>
`,Ua=({by:t},e)=>xe(e).overview.changed[t]});function uu({list:t}){let e=({screen:n,label:o})=>`${t==="Basis"?`${n} `:""}${K(o)}`;return a`<${vn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function du({id:t=""}){let e=Te.reading;return a`
    <${cs} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,o])=>a`<h3>${o}</h3><${uu} list=${n} />`)}
      ${e.rules.map(({title:n,text:o})=>a`<h3>${n}</h3><p>${o}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${uo(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      ${y.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
    <//>
  `}function sh(){let{howto:t}=k.overview,e=Object.values(be).map(([o])=>o),n={report:W?t.reports:po(),marks:e.join(" "),source:Os()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(o=>a`<li>${g(o,n)}</li>`)}</ol>
    </details>
  `}function rh({name:t,one:e,plan:n,open:o}){let s=i=>Co(i)?a`<${A} id=${i} />`:i,r=ie();return Ce(()=>{o&&r.current.scrollIntoView({block:"center"})},[o]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ja(t,W?n.key:"",o)}>${e.phrase}</a>: ${e.definition}
      ${o&&a`<${B} look="geteld" items=${e.things.map(s)} />`}
    </li>
  `}function ch(){let t=o=>a`
    <${A} id=${ut(o,"initiative")} />${" → "}<${Ta} id=${ut(o,"barrier")} />
    ${`: ${x(o,"rationale")}`}<${is} of=${o} />
  `,e=o=>a`
    <${A} id=${ut(o,"initiative")} />${`: ${Dt(o,"status")}`}<${is} of=${o} />
  `,n=pu(pn.statuses).map(e);return a`
    <${Va} of=${Te.weak} id="lezing" items=${pu(pn.weak).map(t)}
      intro=${g(Te.weak.intro,pn.links)} />
    <${Va} of=${Te.other} id="anders" items=${pn.other.map(t)} />
    ${n.length>0&&a`<${Va} of=${Te.statuses} id="standen" items=${n} />`}
  `}function uh(){if(!pn.judged.length)return null;let t=e=>g(Te.judged.line,{step:O(ut(e,"barrier")),kinds:bt(e,"interventionKind").map(dt).join(", "),state:Dt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:rt(x(e,"asOf"))});return a`<${Va} of=${Te.judged} id="oordelen" items=${pn.judged.map(t)} />`}function dh(){let t=Te.expected.columns,e=[Ht("stap",t.step,n=>ut(n,"barrier")),{key:"soort",label:t.kind,text:n=>bt(n,"interventionKind").map(dt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${cs} of=${Te.expected} id="verwacht" count=${pn.expected.length}>
      <${gt} id="verwachtingen" caption=${Te.expected.caption} rows=${pn.expected} columns=${e} />
    <//>
  `}var Sr,Te,oh,cs,ah,ih,$u,pn,Dl,lh,Va,pu,ph,mu,fu=z(()=>{"use strict";V();tt();Mt();R();Wt();I();et();ft();ls();we();ht();Ne();cn();Sr=k.method,Te=k.unknown,oh=3,cs=({of:t,count:e,intro:n=t.intro,id:o="",close:s=null,children:r})=>a`
  <${Vs} id=${e!==void 0&&e<=oh?"":o} close=${s}
    title=${e===void 0?t.title:g(Te.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;ah=()=>H({getal:null},!0),ih=({scenario:t})=>a`
  <${cs} of=${Sr.numbers} id="getallen" close=${E.route.query.getal?ah:null}>
    ${je(t).map(e=>a`
        ${W&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(qn(t,e).named).map(([n,o])=>a`<${rh} key=${n} ...${{name:n,one:o,plan:e}} open=${E.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,$u=({route:t})=>a`
  <${it} text=${Sr.title}><p class="uitleg">${Sr.intro}</p><//>
  <${sh} />
  <div class="blok"><${Da} /></div>
  <${cs} of=${Sr.states} id="standen"><${uu} list="CellState" /><//>
  <${ih} scenario=${G(t.query)} />
  <${du} />
  <p><a href=${T("weet-niet")}>${Sr.unknown}</a></p>
`,pn=y.unknown,Dl=({of:t,id:e,ids:n,more:o})=>a`
  <${cs} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Me} ids=${Tt(n)} more=${o} />`}
  <//>
`,lh=t=>a`<span class="zacht"> – ${he(t).toLowerCase()}</span>`,Va=({of:t,id:e,items:n,intro:o})=>a`
  <${cs} of=${t} id=${e} count=${n.length} intro=${o}><${B} items=${n} /><//>
`,pu=t=>[...t].sort((e,n)=>nt(O(ut(e,"initiative")),O(ut(n,"initiative"))));ph=()=>a`
  <${cs} of=${Te.clashes} id="tegenspraak" count=${pn.clashes.length}>
    ${Tt(pn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${A} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${se} of=${[t]} />
        </div>
      `)}
  <//>
`;mu=()=>a`
  <${it} text=${Te.title}><p class="uitleg">${Te.intro} ${Kn}</p><//>
  <${Dl} of=${Te.unjudged} id="ongeplaatst" ids=${pn.unjudged} more=${lh} />
  <${ch} />
  <${ph} />
  <${uh} />
  <${Dl} of=${Te.nameless} id="naamloos" ids=${pn.nameless} />
  <${Dl} of=${Te.generic} id="verzamelnamen" ids=${pn.generic} />
  <${dh} />
  <${du} id="lezen" />
`});function gu({plans:t,here:e}){let n=o=>o.flatMap(s=>X(s,"who").map(({from:r})=>r));return t.map((o,s)=>{let r=n(Ka(t[1-s])),i=Tt(C(n(Ka(o).filter(e))).filter(c=>!r.includes(c))),l=g(ps.only_in,{plan:o.title,count:i.length});return a`<details><summary>${l}</summary><${Me} ids=${i} /></details>`})}function bu({plans:t}){let e=r=>Ka(r).filter(i=>Le(i,"Measure")),[n,o]=[...t].sort((r,i)=>e(r).length-e(i).length),s=()=>{let r=[...ro("Publication")].filter($=>Rt($,o.key)),i=Tt(e(n)).map($=>({id:$,found:Jp($,[...Ka(o),...r])})),l=({shared:$})=>g(ps.found,{shared:$.join(", ")}),c=({found:$})=>$.map(d=>[O(d.id),hu(d.id),l(d)].filter(Boolean).join("; ")).join(" | ")||ps.none,p=$=>a`
      <${A} id=${$.id} /> <${Ot} id=${$.id} />
      <p class="zacht">${[hu($.id),l($)].filter(Boolean).join("; ")}</p>
    `,u=[Ht("actie",n.title,({id:$})=>$),{key:"lijkt",label:o.title,sort:!1,text:c,cell:({found:$})=>$.length?a`<${B} items=${$.map(p)} />`:ps.none}],m={name:"lijkt-op.csv",origin:()=>Yt(null)};return a`
      <p class="zacht">${ps.note}</p>
      <${gt} id="lijkt-op" caption=${ps.title} rows=${i} columns=${u} file=${m} hideCaption />
    `};return a`<${_r} summary=${g(ps.summary,{plan:n.title})} inside=${s} />`}var ps,Ka,hu,ku=z(()=>{"use strict";V();R();I();ve();Zo();et();Pt();Zt();ss();ht();Ne();cn();ps=k.compare.alike,Ka=({key:t})=>Wn.filter(e=>Rt(e,t));hu=t=>[...da(t),y.lookups[t]?.description].filter(Boolean).join("; ")});function $h(t,e,n){let o="";for(let s=n;s<t+e;s+=n)o+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return o}function mh(t,e){let n="";for(let o=3;o<t-1;o+=4)for(let s=3;s<e-1;s+=4)n+=Vl(o,s,.8);return n}function hh(t,e){return[...t.querySelectorAll(fh)].flatMap(o=>{let s=o.getScreenCTM();if(!s||!o.checkVisibility())return[];let r=window.getComputedStyle(o),i=m=>Number(o.getAttribute(m)||0),l=Ga(e.multiply(DOMMatrix.fromMatrix(s)));if(o.tagName==="text")return gh(o,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Ul(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:wu[o.tagName](i,o),...c,dash:p,opacity:u}]})}function gh(t,e,n,o,s){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=o-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=us(" ",m,u.fontWeight)),!p.trim())return[];i=!0;let $=Ga(new DOMMatrix(e).translate(l,s));return l+=us(p.trim(),m,u.fontWeight),[{at:$,text:p.trim(),size:m,weight:u.fontWeight,fill:u.fill}]})}function us(t,e,n){return Hl.font=`${n} ${e}px ${Ja}`,Hl.measureText(t).width}function bh(t,e,n){let{width:o,height:s}=e,r=Ga(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Vl(o/2,s/2,o/2-1):Or(0,0,o,s),p=window.getComputedStyle(document.body).backgroundColor;Ul(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:$h(o,s,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:mh(o,s),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Or(0,s/2-1,o,2),fill:u[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Or(0,s+Number(h),o,-Number(h)),fill:d}):i.push({at:r,d:Or(+f/2,+f/2,o-+f,s-+f),fill:"none",stroke:d,wide:+f});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),$={top:`M0 0h${o}`,bottom:`M0 ${s}h${o}`,left:`M0 0v${s}`,right:`M${o} 0v${s}`};for(let[d,h]of Object.entries(l?{top:c}:$)){let f=m(d);f.wide&&Ul(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function kh(t,e,n){let o=window.getComputedStyle(t.parentElement),s=Number.parseFloat(o.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let m=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-m.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,m.right-$.on.left,$.on.height)):i.push({on:m,text:p})}us("",s,o.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Hl.measureText("x");return i.map(({on:p,text:u})=>{let m=u;for(;m&&p.left+us(m,s,o.fontWeight)>n+1;)m=m.slice(0,-1);m!==u&&(m=`${m.slice(0,-1).trim()}…`);let $=Ga(e.translate(p.left,p.top+p.height*l/(l+c))),d=o.fontStyle==="italic"?o.fontStyle:"";return{at:$,text:m,size:s,weight:o.fontWeight,fill:o.color,slant:d}})}function yu(t,e,n){let o=window.getComputedStyle(t);if(!t.checkVisibility()||o.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return hh(t,e);let s=t,r=o.transform;r!=="none"&&(s.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,m]=o.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-m)}let c=r==="none"&&o.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?kh(u,l,c):u instanceof Element?yu(u,l,c):[]);return s.style.transform="",[...bh(o,i,l),...p]}function Kl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:o,width:s,height:r}=t.getBoundingClientRect(),i=yu(t,new DOMMatrix([1,0,0,1,-n,-o]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*us(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var Ga,Ul,Or,Vl,wu,fh,Hl,Ja,_u=z(()=>{"use strict";Ga=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Ul=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Or=(t,e,n,o)=>`M${t} ${e}h${n}v${o}h${-n}Z`,Vl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;wu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Vl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Or(t("x"),t("y"),t("width"),t("height"))},fh=[...Object.keys(wu),"text"].join();Hl=document.createElement("canvas").getContext("2d"),Ja=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Gl(t,e,n,o,s,r){let i=pp(t,p=>us(p,e,n)<=s),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,ko,r+e+u*l],text:p,size:e,weight:String(n),fill:o})),below:r+i.length*l}}function Ou({title:t,scenario:e,of:n,legend:o,note:s=""}){let{version:r,content:i}=y.meta,l=[uo(lt(e?.plan)),e&&Ut(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=Kl(c);c.classList.remove("heel");let u=Math.max(p.width,yh),m=Gl(t,22,650,wh,u,ko),$=Gl(`${l}. ${Kn} ${s}`.trim(),13,400,xu,u,m.below+2),d=$.below+16,[h,f,b]=[ko,d+p.height+24,0],w=[...document.querySelectorAll(o)].map(Kl).flatMap(j=>{h>ko&&h+j.width>ko+u&&([h,f,b]=[ko,f+b+6,0]);let M=Su(j.shapes,h,f);return h+=j.width+20,b=Math.max(b,j.height),M}),v=g(Cr.foot,{version:r,content:(i||"").slice(0,12)}),S=Gl(v,13,400,xu,u,f+b+16),_=[...m.shapes,...$.shapes,...Su(p.shapes,ko,d),...w,...S.shapes];return{title:`${t} ${l}. ${Kn}`,width:u+2*ko,height:S.below+ko,shapes:_}}function xh(t){let{title:e,width:n,height:o,shapes:s}=Ou(t),r=(c,p,u,m="")=>{let $=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&$.setAttribute(d,String(h));return $.textContent=m,$},i={width:n,height:o,viewBox:`0 0 ${n} ${o}`,"font-family":Ja,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:o,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:h,size:f,weight:b,slant:w,opacity:v}of s){let[S,_,j,M,q,L]=c,N=S===1&&!_&&!j&&M===1?`translate(${q} ${L})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:N,fill:m,...$&&$!=="none"&&{stroke:$,"stroke-width":d,"stroke-dasharray":h},opacity:v===1?void 0:v}):r(l,"text",{transform:N,...{"font-size":f,"font-weight":b,"font-style":w},fill:m},p)}_n(za(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function vh(t){await document.fonts.ready;let{width:e,height:n,shapes:o}=Ou(t),s=document.createElement("canvas"),r=Math.min(_h,vu/e,vu/n);s.width=e*r,s.height=n*r;let i=s.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:v=1}of o){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=m,i.font=`${w} ${b} ${f}px ${Ja}`,p!==void 0&&i.fillText(p,0,0);let S=new Path2D(u);m!=="none"&&i.fill(S),$&&$!=="none"&&d&&(i.strokeStyle=$,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(S)),i.restore()}let l=za(`${t.name}.png`);s.toBlob(c=>c?_n(l,c,"image/png"):Lt(g(Cr.too_large,{name:l})),"image/png")}var Cr,wh,xu,ko,yh,_h,vu,Su,nn,No=z(()=>{"use strict";Be();V();R();I();ft();Zt();_u();Cr=k.shared.export,[wh,xu]=["#16212B","#46525D"],[ko,yh,_h,vu]=[28,720,2,12e3],Su=(t,e,n)=>t.map(o=>({...o,at:[...o.at.slice(0,4),o.at[4]+e,o.at[5]+n]}));nn=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>xh(t)}>${Cr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>vh(t)}>${Cr.png}</button>
  </span>
  <span class="breder zacht">${Cr.wider}</span>
`});function Cu({rows:t,unit:e,end:n}){let o=n?re.right:re.left-re.box,s=n?re.right+re.box+12:re.left-re.box-12;return t.map(({state:r,count:i,y:l})=>{let c=re.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${o} y=${c} width=${re.box} height=${p} />
        <text x=${s} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Po(r)}
        </text>
      </g>
    `})}function Sh({band:t,unit:e}){let n=t.count*e,o=re.top+t.y1*e+n/2,s=re.top+t.y2*e+n/2,r=(re.left+re.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${re.left} ${o} C${r} ${o} ${r} ${s} ${re.right} ${s}`}
      stroke-width=${Math.max(n,1)}><title>${ju(t)}</title></path>
  `}function Oh({flow:t}){let e=Math.max(...t.bands.map(s=>s.count)),n=({to:s,count:r})=>a`
    <i aria-hidden="true" class=${`b-${s}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Po(s)}
  `,o=s=>t.bands.filter(r=>r.from===s);return a`<div class="standlijst">
    ${t.left.map(({state:s,count:r})=>a`
        <section><h3>${r} ${Po(s)}</h3><${B} items=${o(s).map(n)} /></section>
      `)}
    <p class="zacht">${ds.listed}</p>
  </div>`}function Lu({flow:t,one:e,other:n,counted:o}){if(Z())return a`<${Oh} flow=${t} />`;let s=re.height/t.height,r=t.bands.map(ju).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${ds.title}>
      <svg viewBox=${`0 0 ${re.width} ${re.height+re.top+14}`} role="img"
        aria-label=${g(ds.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${re.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${re.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Sh} key=${`${i.from}|${i.to}`} band=${i} unit=${s} />`)}
        <${Cu} rows=${t.left} unit=${s} />
        <${Cu} rows=${t.right} unit=${s} end />
      </svg>
      <figcaption>${ds.caption}</figcaption>
      <p class="acties"><${nn} name="overgang" title=${`${ds.title} (${o})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var ds,re,Po,ju,Mu=z(()=>{"use strict";V();Mt();R();I();et();No();ds=k.compare.flow,re={width:960,height:430,top:40,left:230,right:640,box:16},Po=t=>t?K(Y("CellState",t)):ds.fresh,ju=({count:t,from:e,to:n})=>F(ds.band,t,{from:Po(e),to:Po(n)})});function jh(t){let e=Xn[Xn.length-1],n=y.plans.map(c=>Xn.findLast(p=>p.plan===c)||e),[o,s]=W?n:[Xn[0],e],r=Xn.slice(0,-1).find(c=>c.key===t.van)||o,i=Xn.slice(Xn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(s)?s:e);return{one:r,other:l,after:i}}function Lh({change:t,side:{plan:e,date:n,label:o},at:s}){let r=jr(t)?null:Yn(t.kind,[t.barrier,t.other_barrier][s],e.key),i=T("overzicht",{cel:r,plan:r?null:e.key,stand:n===me?null:n}),l=c=>a` <${Ot} ...${{id:c,date:n}} /> <${ql} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${o}</strong></a>: ${t.states[s]}</p>
      <${Me} ids=${Tt(t.work[s])} more=${l} />
    </div>
  `}function Mh({rows:t}){let e=([,,s,r])=>a`${r} <a href=${Ze(s)}>${J.see}<span class="sr"> ${O(s)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([s,r])=>[s,r]))),o=s=>s.folds?a`<${rs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`;return a`
    <${P} title=${g(J.stated,{count:t.length})} note=${J.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Hs("uitspraken",t,{of:([s])=>s,titles:n}).map(s=>a`${o(s)}<${B} look=${as(s)} items=${s.rows.map(e)} />`)}
    <//>
  `}function Th({found:t,one:e,other:n,mode:o,counted:s}){let r={of:_=>jr(_)?_.whose:_.other_barrier||_.barrier||"",titles:[...hn,["",k.shared.all_steps],["apart",J.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:_})=>_,titles:Object.entries(J.whose).map(([_,j])=>[_,g(j,l)])},p=_=>_.map(j=>O(Ae(j)||j)).join(", "),u=_=>K(dt(_.kind)),m=_=>C([_.barrier,_.other_barrier].map(xt)).join(" / "),$=_=>u(_)+(o==="plans"&&!jr(_)?` (${m(_)})`:""),d=[{key:"stap",label:J.columns.step,text:m},{key:"soort",label:J.columns.kind,text:u},{key:"een",label:e.label,text:_=>K(_.states[0])},{key:"ander",label:n.label,text:_=>K(_.states[1])},{key:"weg",label:g(J.left[o],l),sort:!1,text:_=>p(_.left)},{key:"erbij",label:g(J.joined[o],l),sort:!1,text:_=>p(_.joined)}],h=i.flatMap(({label:_,date:j},M)=>{let q=L=>`${O(L)} (${Se(L,j)})`;return[{key:"wie",label:g(J.who,{label:_}),text:L=>p(L.who[M])},{key:"wat",label:g(J.work,{label:_}),text:({work:L})=>Tt(L[M]).map(q).join("; ")}]}),f=_=>a`
    ${_.sentence}
    <${Zn} title=${[J.see_both,a`<span class="sr"> ${dt(_.kind)}, ${m(_)}</span>`]}>
      <div class="standen">${i.map((j,M)=>a`<${Lh} ...${{change:_,side:j,at:M}} />`)}</div>
    <//>
  `,b=_=>a`
    <${rs} part=${_} level=${3} names=${_.rows.map($)}
      count=${_.rows.some(jr)?"":F(J.differ,_.rows.length)} />
  `,w=()=>Fn([...d,...h],t.changes,()=>Yt(null,"",s)),v=a`
    <${Zn} title=${J.as_table}>
      <${gt} id="vakken" caption=${J.table} rows=${t.changes} columns=${d} />
    <//>
  `,S=a`<div class="acties"><${ke} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
    ${t.changes.length?S:a`<p>${k.shared.none}</p>`}
    ${Hs("verschillen",t.changes,o==="plans"?c:r).map(_=>a`
        ${_.folds&&b(_)}
        ${J.elsewhere[_.key]&&a`<p class="zacht">${g(J.elsewhere[_.key],l)}</p>`}
        <${B} look=${as(_)} items=${_.rows.map(f)} />
      `)}
    ${t.notes.map(_=>a`<p class="zacht">${_}</p>`)}
    ${t.changes.length>0&&v}
  `}function zh({actions:t,flow:e,one:n,other:o,counted:s,heads:r}){let i=t.moved.length+t.stayed.length,l=u=>({state:m})=>String(e.bands.find($=>$.from===m&&$.to===u)?.count||J.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:u})=>Po(u)},...e.right.map(({state:u})=>({key:u,label:Po(u),sort:!1,text:l(u)}))],p=g(J.counts_table,{before:n.label,after:o.label});return a`
    <${P} title=${J.counted}>
      <p class="zacht">${g(J.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Lu} flow=${e} one=${n} other=${o} counted=${s} />
      ${r.length>0&&a`<p>${F(J.heads,r.length,{names:$t(r.map(le))})}</p>`}
      <${Zn} title=${J.flow.table}>
        <${gt} id="overgang" caption=${p} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function Fh(t,e,n){let{notes:o,changes:s,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:o,statements:r.filter(([,,c])=>n(c)),changes:s.filter(({barrier:c,other_barrier:p})=>!e||[c,p].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function Bh({actions:t,one:e,other:n,all:o,counted:s}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=$=>i.has($)?"":Se($,e.date),c=$=>i.has($)?a`<span class="zacht">${J.not_yet}</span>`:a`<${Ot} id=${$} date=${e.date} />`,p=[Ht("actie",J.action,$=>$),{key:"wat",label:J.what,text:he},{key:"plan",label:e.label,text:l,cell:c},Sn("nu",n.label,$=>$,n.date)],u=()=>Fn(p,r,()=>Yt(null,e.plan.key,s)),m=()=>H({alles:o?"nee":"ja"});return a`
    <${P} look=${null} title=${g(o?J.all:J.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${m}>${J.show_all}</button>
        <${ke} name="vergelijk.csv" rows=${u} />
      </div>
      <${gt} id="vergelijk" caption=${J.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    <//>
  `}function zu({route:t}){if(Xn.length<2)return a`<${it} text=${J.title} /><p>${J.alone}</p>`;let{one:e,other:n,after:o}=jh(t.query),s=G(t.query),r=Cl(s),i=`${s.stated?"stated":"all"}${s.strict?"|strict":""}`,l=y.comparisons[`${e.key}|${n.key}|${i}`],c=$n.some(L=>L.notation===t.query.stap)?t.query.stap:"",p=l.actions&&Rn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=L=>(!c||Un(L).includes(c))&&(!p||y.works[L]?.chapters?.includes(p)),m=Fh(l,c,u),{actions:$}=m,d=[e.plan,n.plan],h=m.changes.filter(L=>!jr(L)),f=h.filter(({whose:L})=>!L.endsWith("-open")).length,b=c&&p?null:$?.flows[c||p],w=(t.query.alles||p&&"ja")==="ja",v=Wn.filter(L=>Rt(L,e.plan.key)&&y.works[L]?.container&&u(L)),S=$?"dates":"plans",_=g(J.intro[S],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),j=a`
    <${wn} label=${J.first} name="van" chosen=${e.key} options=${Tu(Xn.slice(0,-1))} />
    <${wn} label=${J.second} name="met" chosen=${n.key} options=${Tu(o)} />
  `,M=a`
    <${P} title=${g(f<h.length?J.cells_open:J.cells,{sure:f,open:h.length-f})}>
      <${Th} ...${{found:m,one:e,other:n,mode:S,counted:r}} />
    <//>
  `,q=a`
    <${P} title=${J.alike.title}><${bu} plans=${d} /><//>
    <${P} title=${J.alike.partners} note=${J.alike.partners_note}><${gu} ...${{plans:d,here:u}} /><//>
  `;return a`
    <${it} text=${J.heading[S]} title=${J.title}><p class="uitleg">${_} ${Kn}</p><//>
    <${yn}>
      <${Ml} />
      <div class="velden">
        ${Xn.length>2&&j}
        <${wn} label=${J.columns.step} name="stap" options=${hn} />
        ${$&&a`<${wn} label=${Ch} name="hoofdstuk" options=${Go} />`}
      </div>
    <//>
    ${$&&b&&a`<${zh} ...${{actions:$,flow:b,one:e,other:n,counted:r,heads:v}} />`}
    ${$&&a`<${Mh} rows=${m.statements} />`}
    ${!p&&M}
    ${$?a`<${Bh} ...${{actions:$,one:e,other:n,counted:r,all:w}} />`:q}
    <${_e} text=${F(J.shown,f)} />
  `}var J,Ch,Xn,jr,Tu,Fu=z(()=>{"use strict";V();tt();Mt();R();Wt();I();Bn();et();ft();Pt();ku();tn();Zt();we();ht();Mu();Ne();cn();J=k.compare,Ch=k.measures.fields.chapter,Xn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:W?g(J.side,{plan:t.title,label:n}):K(n)}))),jr=({whose:t})=>t==="apart",Tu=t=>t.map(e=>[e.key,e.label])});function Ah({row:t,cell:e,change:n,step:o,plan:s}){let r=Ha(e,n,s);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Yn(t.key,o,s.key);return a`
    <td>
      <button type="button" class="vakje" id=${ns(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>H({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:xt(o)})}${r}</span>
        <${Bu} cell=${e} />
      </button>
    </td>
  `}function Eu({as:t,rows:e,column:{undecided:n}}){let{title:o,text:s}=n?ye.undecided:ye.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${o}</strong> ${s}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Ph({plan:t,reach:e,scenario:n,rows:o,changes:s}){let r=new Map(o.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(ye.caption,{scenario:Ut(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ye.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Nh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Nt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${A} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Ah} row=${l} cell=${l.cells[u]} change=${s(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Eu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Wh({plan:t,scenario:e,reach:n}){let o=Ve("partner",e,t),s=Us("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${mo} plan=${t} /><p>${ye.nothing_yet}</p>`:n.partners?a`
    ${W&&a`<h2>${t.title}</h2>`}
    <${mo} plan=${t} />
    <p>${qn(e,t).phrase.reach}
      ${" "}<a href=${T("methode",{getal:"organisaties-in-de-tekst"})}>${ye.in_text}</a>. ${ye.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${Ph} ...${{plan:t,reach:n,scenario:e,rows:o,changes:s}} />
        <p class="acties">
          <${nn} name=${`dekking-${t.key}`} title=${ye.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${qh} plan=${t} reach=${n} rows=${o} changes=${s} />
        <div class="hoofdstuk"><h2>${ye.alike.title}</h2><p>${ye.alike.note}</p></div>
        <${B} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Rh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ye.nothing}</p>`}function Au({route:t}){let e=G(t.query),{reach:n}=Q(e),{cel:o}=t.query;return a`
    <div class="werkkop">
      <${it} text=${ye.heading} title=${ye.title} />
      <p class="zacht">${Ut(e)}</p>
      <${Xo} />
    </div>
    ${je(e).map(s=>a`
        <${Wh} key=${s.key} ...${{plan:s,scenario:e}} reach=${n.find(r=>r.plan===s.key)} />
      `)}
    ${o&&a`<${Ks} address=${o} by="partner" scenario=${e} />`}
    <${_e} text=${o?"":g(ye.shown,{scenario:Ut(e)})} />
  `}var ye,Eh,Bu,Jl,Nh,Ih,qh,Rh,Nu=z(()=>{"use strict";V();tt();Mt();R();Wt();I();Bn();ft();Pt();ls();tn();No();ht();ye=k.coverage,Eh=5,Bu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Oe} basis=${t.most_basis} />
    <${bo} bar=${t.bar} most=${Eh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Jl=t=>!t.acting&&!t.undecided,Nh=({step:t,place:e,column:n,all:o})=>a`
  <th scope="col" class="station">
    <span class=${Jl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ze(t.id)}>${t.label}</a>
    <span class=${Jl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/o}%`}}></i></span>
  </th>
`;Ih=({row:t,cell:e,change:n,step:o,plan:s})=>a`
  <span class=${Nt(t.id)?"verzamel":""}><${A} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${T("dekking",{...E.route.query,cel:Yn(t.key,o,s.key)})}>
    <span class="sr">${t.label}: ${He(e).word}${n&&`, ${Ua(n,s)}`}</span>
    <${Bu} cell=${e} />
  </a>
`,qh=({plan:t,reach:e,rows:n,changes:o})=>a`
  <div class="perstap">
    ${e.columns.map((s,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Ih} row=${l} cell=${l.cells[r]} change=${o(l.key,s.step)}
            step=${s.step} plan=${t} />`);return a`
        <section key=${s.step}>
          <${W?"h3":"h2"} class="stapkop">
            <span class=${Jl(s)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(ye.step,{step:xt(s.step),phrase:s.phrase})}
          <//>
          ${i.length>0&&a`<${B} items=${i} />`}
          ${!s.acting&&a`<${Eu} as="p" column=${s} />`}
        </section>
      `})}
  </div>
`,Rh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${W?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${T("aandachtspunten",{stap:n.step})}>${ye.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${ye.about}</p>
    <${vr} expected=${ye.expected} quiet=${ye.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Wl} />
    <p><a href=${T("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Ya(t,e){let n=Qa(e).map(s=>({row:s,ends:[...s.from,...s.to]})),o=s=>n.flatMap(({row:r,ends:i})=>i.includes(s)&&(s===t||!i.includes(t))?r:[]);return[t,...mt(t,"standsFor")].map(s=>({end:s,rows:o(s)})).filter(({rows:s})=>s.length)}function Iu(t,e){let{columns:n=[]}=Q(t).reach.find(c=>c.plan===e.key)||{},o=Ve("kind",t,e),s=Ve("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((m,$)=>u[$]?[$]:[]),basis:m=>u[m]?.most_basis||""})).sort((c,p)=>Ts(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:o.filter(u=>u.cells[p]?.unmet),own:s.filter(({at:u})=>u.length===1&&u[0]===p),all:s.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=s.filter(({at:c})=>c.length>1).sort((c,p)=>nt(i(c),i(p)));return{stops:r,several:l}}var Qa,Pu,Ql,$s=z(()=>{"use strict";R();Wt();I();Qo();ve();Bn();et();Qa=({date:t,plan:e})=>ro("InformationFlow").filter(n=>Ko(n,t)&&Rt(n,e)).map(n=>{let o=mt(n,"between"),s=r=>[...mt(n,r),...o].sort(Ts);return{id:n,state:x(n,"flowState"),from:s("from"),to:s("to"),between:o}}).sort((n,o)=>nt(x(n.id,"content"),x(o.id,"content")));Pu=([t,e],n)=>Qa(n).flatMap(({id:o,from:s,to:r})=>s.includes(t)&&r.includes(e)||s.includes(e)&&r.includes(t)?o:[]),Ql=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(o=>n.includes(o)).sort((o,s)=>+(s===e)-+(o===e))});function Vh(t,e){let n=t.getBoundingClientRect(),o=[...t.querySelectorAll("[data-vak]")],s=new Map(o.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(S=>s.get(S)).filter(S=>S!==void 0),[c,p]=l.sort((S,_)=>S.left-_.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let[u,m]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[$,d]=[p.left-n.left,(p.top+p.bottom)/2-n.top],h=(u+$)/2,f=`M${u} ${m}C${h} ${m} ${h} ${d} ${$} ${d}`,b=Hh.map(S=>{let[_,j,M,q]=[(1-S)**3,3*S*(1-S)**2,3*S*S*(1-S),S**3];return{tie:i,d:f,x:_*u+(j+M)*h+q*$,y:(_+j)*m+(M+q)*d}}),v=b.find(S=>r.every(_=>Math.max(Math.abs(_.x-S.x),Math.abs(_.y-S.y))>Uh))||b[0];return i.number!==void 0&&r.push(v),v})}function Kh(t,e,n,o){let s=n.findIndex(c=>c.some(p=>p.id===e)),r=n[s]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[s]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[s+(t==="ArrowLeft"?-1:1)]||[],l=o.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Gs({heads:t,columns:e,ties:n,chosen:o,label:s,choose:r,press:i}){let l=ie(),[c,p]=U([]);rn(()=>{let f=()=>p(Vh(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),m=u.some(f=>f.id===o)?o:u[0]?.id,$=({from:f,to:b})=>f===o||b===o,d=new Set(n.filter($).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${s} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!Dh.includes(f.key))return i(f.key,b);let w=Kh(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:f,tie:b})=>a`<path d=${f} class=${`${b.look}${$(b)?" aan":""}`} />`)}
      </svg>
      ${e.map((f,b)=>a`
          <div class=${`kolom ${f[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${f.map(w=>a`
                  <li key=${w.id}>
                    <button type="button" data-vak=${w.id} tabindex=${w.id===m?0:-1}
                      class=${`doos ${w.look}${d.has(w.id)?" buur":""}`}
                      aria-pressed=${String(w.id===o)} onClick=${()=>r(w.id)}>
                      ${w.text}${w.more}
                      ${!!w.badge&&a`<span class="erbij">+${w.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({tie:{number:f},x:b,y:w})=>f!==void 0&&a`<span class="wegnummer" aria-hidden="true" style=${{left:`${b}px`,top:`${w}px`}}>${f}</span>`)}
    </div>
  `}var Dh,Uh,Hh,Za=z(()=>{"use strict";V();Dh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Uh=28,Hh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Js({label:t,id:e,thing:n,pick:o,among:s=Co}){let[r,i]=U(!1),l=()=>Tt([...ln.keys()].filter(f=>Qt(f)&&s(f))),c=qe(()=>r?l():[],[r]),[p,u]=U(null),m=f=>{let b=qt(f.trim()),w=_=>[O(_),le(_),...bt(_,"altLabel")].map(qt),v=_=>ao(_)?w(_):w(_).slice(0,2),S=c.find(_=>O(_)===f)||c.find(_=>v(_).includes(b));return S?[S]:c.filter(_=>b&&w(_).some(j=>j.includes(b)))};Ce(()=>u(null),[n]);let{route:$}=E,d=f=>{if(E.route!==$)return;let[b,...w]=m(f.target.value);u(b&&!w.length?null:f.target.value),b&&!w.length&&o(b)},h=p?m(p).slice(0,3).map(O).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(Co(n)?O(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${O(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(qu.meant,{names:h}):qu.unknown_thing}</small>`}
    </label>
  `}var qu,Xa=z(()=>{"use strict";V();tt();R();I();et();cn();qu=k.explore});function Gh(t){let e=Du(zs(t.from,t.to,t.scenario,!0),t),n=e.length>0&&` ${g(kt.only,{names:Wu(e)})}`;return a`<p role="status"><strong>${kt.none}</strong>${n}</p>`}function Jh({from:t,to:e,scenario:n}){let o=Op([t,e],n).map(i=>i.label),s=Cp([t,e],n),r=Pu([t,e],n);return a`
    ${o.length>0&&a`<p>${g(kt.shared,{steps:$t(o)})}</p>`}
    ${r.length>0&&a`<p>${kt.flows} <${at} ids=${r} />.</p>`}
    ${s.length>0&&a`<p>${kt.bodies} <${at} ids=${s} />.</p>`}
  `}function Yl({of:t,scenario:{date:e,plan:n}}){let[o,s]=t.map(p=>At(p,"chapterLead",e)),r=o.filter(p=>(s||o).includes(p)&&Rt(p,n)),[i,l]=s?kt.headed:kt.heads,c=(s?[o,s]:[]).map((p,u)=>{let $=p.filter(h=>!r.includes(h)&&Rt(h,n)).flatMap(h=>At(h,"inChapter")).filter(h=>Dn(h).includes(t[1-u])&&!Dn(h).includes(t[u])),d={who:O(t[u]),other:O(t[1-u])};return $.length>0&&a`<p>${g(kt.within,d)} <${at} ids=${$} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${at} ids=${r} />. ${l}</p>`}${c}`}function Qh({from:t,to:e,scenario:n,collective:o}){let s=qe(()=>fa(t,e,n,o),[t,e,o,n]),r=s.length>dr?g(kt.longer.first,{count:dr}):F(kt.longer.all,s.length),i=s.slice(0,dr).map(l=>a`<${at} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${B} as="ol" look="wegen" id="langere" items=${i} />`}function Uu(t){let[{to:e}]=t,n=({phrase:s,of:[r]})=>`${s}. ${x(r,"rationale")||x(r,"summary")}`,o=s=>t.filter(({from:r})=>r===s).map((r,i)=>i?K(n(r)):n(r));return a`
    <${A} id=${e} />${W&&` (${_t(e)?.title})`} <${Ot} id=${e} />
    ${C(t.map(({from:s})=>s)).map(s=>a`<p><${A} id=${s} />: ${o(s).join(" ")}</p>`)}
    <${se} of=${t.flatMap(s=>s.of)} />
  `}function Yh({found:t,...e}){let{from:n,to:o,scenario:s}=e,r=Du(t,e),i=qe(()=>{let f=w=>[ge(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===o)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(v=>r.includes(v))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(v=>({id:v,text:O(v),look:f(v)}))),ties:t.lines.map(({from:w,to:v},S)=>({from:w,to:v,number:S+1,look:b([w,v])}))}},[t]),l=t.layers.map(f=>ge(f[0])),c=r.length?zs(n,o,s):t,p=c?.length===t.length?c.count:0,u=Wu(r),m=F(kt.works,l.filter(Boolean).length),$={from:O(n),to:O(o),count:t.lines.length},d=f=>H({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${Gs} heads=${l.map(f=>f?kt.columns.what:kt.columns.who)} ...${i} chosen=""
          label=${g(kt.picture,$)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${nn} name=${k.explore.file} title=${`${$.from} – ${$.to}`} scenario=${s}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${p>0&&a`<strong>${F(kt.counted,p,{works:m})}</strong> `}
      ${u&&`${F(kt.through,t.count-p,{names:u,works:m})} ${kt.dotted} `}${kt.says}
    </p>
    ${!Z()&&h}
    <h2>${kt.sentences}</h2>
    <${B} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>Uu(f))} />
  `}function Hu({query:t,scenario:e}){let[n,o]=[t.van,t.naar].map(h=>Ru(h)?h:""),[s,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:o,scenario:e},l=n&&o&&n!==o,c=l?Sp(n,o,e):[],p=c.length>0,u=[n,o,s,e.key,e.plan],m=qe(()=>l?zs(n,o,e,s):null,u),$=(h,f,b)=>a`
    <${Js} label=${f} id=${h} thing=${b} among=${Ru}
      pick=${w=>H({[h]:w})} />
  `,d=(h,f,b)=>a`
    <label class="vink">
      <input type="checkbox" id=${h} checked=${f} onChange=${()=>H({[h]:f?null:"ja"})} />
      ${` ${b}`}
    </label>
  `;return a`
    <section aria-label=${kt.heading}>
      <h2>${kt.heading}</h2>
      <div class="velden">
        ${$("van",kt.from,n)} ${$("naar",kt.to,o)}
        ${d("verzamel",s,kt.collective)}
        ${l&&a`<button type="button" onClick=${()=>H({van:o,naar:n})}>${kt.swap}</button>`}
        ${l&&m&&d("langer",r,kt.longer.show)}
      </div>
      <p><a href=${T("verken",{uit:n,kies:n})}>${kt.back}</a></p>
      ${!(n&&o)&&a`<p>${kt.choose}</p>`} ${n&&n===o&&a`<p>${kt.same}</p>`}
      ${l&&a`<${Yl} of=${[n,o]} scenario=${e} />`}
      ${l&&(m?a`<${Yh} ...${i} found=${m} />`:a`<${Gh} ...${i} />`)}
      ${p&&a`<h3>${kt.together}</h3>`}
      ${c.flat().some(h=>h.name==="expected")&&a`<p class="zacht">${kt.expecting}</p>`}
      ${p&&a`<${B} look="wegen" items=${c.map(Uu)} />`}
      ${l&&a`<${Jh} ...${i} />`}
      ${l&&m&&r&&a`<${Qh} ...${i} collective=${s} />`}
    </section>
  `}var kt,Ru,Wu,Du,Vu=z(()=>{"use strict";V();tt();Mt();R();I();Qo();$s();ve();et();Pt();Za();No();ht();Xa();kt=k.explore.path,Ru=t=>Qt(t)&&(ao(t)||ge(t)),Wu=t=>$t(t.map(O)),Du=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(o=>Nt(o)&&o!==e&&o!==n)});function Yu(t,{shown:e,opened:n,scenario:o,fixed:s}){let{weg:r}=E.route.query,i=l=>{location.hash=T("verken",l)};return{f:()=>s?i({uit:t,kies:t}):H({uit:t,kies:t,weg:null}),"+":()=>!s&&ma(t,e,o)&&H({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!s&&H({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!s||H({weg:[...ti(r),t].join(","),kies:null}),p:()=>s?i({van:t}):H({van:t}),Escape:()=>H({kies:null})}}function Xh({id:t,...e}){let{shown:n,opened:o,scenario:s,fixed:r}=e,i=Yu(t,e),l=ma(t,n,s),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ze(t)}>${wt.actions.page}</a>
      ${o.join()!==t&&c("f",wt.actions.only)}
      ${l>0&&!r&&!o.includes(t)&&c("+",F(wt.open,l))}
      ${o.includes(t)&&!r&&o.length>1&&c("-",wt.actions.fold)}
      ${(r||!o.includes(t))&&c("h",wt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",wt.actions.path)}
    </p>
  `}function Zu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${wt.panel.label}><p class="zacht">${wt.panel.none}</p></section>`;let o=e.roles.filter(c=>c.from===n||c.to===n),s=e.ties.filter(c=>c.work===n||c.step===n),r=ge(n)?"from":"to",i=c=>a`
    <${A} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${es} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:m})=>{let $=n===c?p:c,d=x(u,"rationale");return a`
      ${$===Mo?wt.no_step:a`<${A} id=${$} />`}${" "}<${Oe} basis=${m} />
      ${d&&a`<span class="zacht"> ${wt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${es} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${wt.panel.label}>
      <h2>${wo(n)}</h2>
      ${ge(n)&&a`<p>${Se(n,t.scenario.date)}</p>`}
      ${Nt(n)&&a`<p class="zacht">${wt.panel.collective}</p>`}
      ${n!==Mo&&a`<${Xh} id=${n} ...${t} />`}
      ${o.length>0&&a`<h3>${r==="from"?wt.panel.who:wt.panel.what}</h3>`}
      <${B} look="buren" items=${o.map(i)} />
      ${s.length>0&&a`<h3>${n===s[0].work?wt.panel.step:wt.panel.what}</h3>`}
      <${B} look="buren" items=${s.map(l)} />
    </section>
  `}function Xu({shown:t,opened:e,chosen:n,scenario:o,fixed:s,title:r}){let i=qe(()=>{let u=d=>`wie${Nt(d)?" verzamel":""}`,m=d=>!s&&e.includes(d)?" begin":"",$=d=>s||e.includes(d)?0:ma(d,t,o);return{columns:[t.who.map(d=>({id:d,text:wo(d),look:u(d)+m(d),badge:$(d)})),t.what.map(d=>({id:d,text:wo(d),look:`wat${m(d)}`,more:[Ju(jo(d,o.date)),a` <small>${Dt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:wo(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:Ku(f,h)}))]}},[t]),l=u=>H({kies:u===n?null:u}),c=(u,m)=>m!==Mo&&Yu(m,{shown:t,opened:e,chosen:n,scenario:o,fixed:s})[u]?.(),p=g(wt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Gs} heads=${wt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${s&&Gu("r-beoogd-ondertekenaar",wt.intended)}
      <li class="zacht">${wt.to_step}</li>
      ${Object.entries(be).map(([u,[,m]])=>Gu(Ku(u),m))}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(m=>jo(m,o.date)===u)).map(([u,{label:m}])=>a`<li>${Ju(u)}${K(m)}</li>`)}
    </ul>
    <p class="zacht sleutels">${wt.keys}</p>
  `}function td({shown:t,chosen:e,scenario:n,fixed:o}){let s=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!s.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>To(d,n,o).length?wt.list.away:zn(d),c=[{key:"wie",label:wt.list.who,text:({who:d,work:h})=>d?wo(d):l(h),cell:({who:d,work:h})=>d?a`<${A} id=${d} /><${Bo} id=${d} />`:l(h)},{key:"rol",label:wt.list.role,text:d=>d.role},Ht("wat",wt.list.what,d=>d.work),{key:"stap",label:wt.list.step,text:d=>i(d.work).map(wo).join(", ")},Sn("stand",wt.list.status,d=>d.work,n.date),go(wt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${F(wt.list.caption,r.length)}${o?"":`. ${wt.list.only}`}`;return a`<${gt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>Yt(n,_t(d.work)?.key)}}} />`}var wt,ti,Zh,Qu,wo,tg,Ku,Gu,Ju,ed=z(()=>{"use strict";V();tt();R();I();Qo();et();ft();Pt();Za();Zt();ht();Ne();wt=k.explore,ti=t=>(t||"").split(",").filter(Qt),Zh=t=>Rn.find(e=>[x(e,"identifier"),e].includes(t)),Qu=({uit:t,stap:e,partner:n,hoofdstuk:o})=>ti(t||la(e)?.id||Ae(n)||Zh(o)),wo=t=>t===Mo?wt.no_step:O(t);tg={"●":"l-heel","◐":"l-lang","○":"l-punt"},Ku=(t,e)=>e===Mo?"l-geen":tg[be[t]?.[0]]||"l-heel",Gu=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,Ju=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function od({rows:t,chosen:e,state:n}){let o=qe(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap(m=>i(m[u]))).sort((m,$)=>+!m-+!$).map(m=>({id:`${u} ${m}`,text:m?O(m):Ke.unnamed,look:`wie${m&&!Nt(m)?"":" verzamel"}`})),c=t.flatMap(u=>{let m=u.between.length?"l-punt":"l-heel";return[...i(u.from).map($=>({from:`from ${$}`,to:u.id,look:m})),...i(u.to).map($=>({from:u.id,to:`to ${$}`,look:m}))]}),p=t.map(u=>({id:u.id,text:Zl(u.id),look:"wat",more:eg(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),s=i=>H({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ke.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Gs} heads=${Ke.columns} ...${o} chosen=${e} label=${g(Ke.picture,{state:n})} choose=${s}
          press=${i=>i==="Escape"&&H({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function sd({rows:t,chosen:e}){let[n,o]=e.split(" "),s=n==="from"||n==="to"?n:null,r=t.filter(c=>s?c[s].includes(o)||!o&&!c[s].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${og} row=${c} />: <${A} id=${c.id} text=${Zl(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${es} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${B} look="buren" items=${i.map(l)} />
    </section>
  `}function ni({rows:t,scenario:e,state:n}){let o=[nd("from",Ke.list.from),nd("to",Ke.list.to),Ht("inhoud",Ke.list.what,s=>s.id,Zl),{key:"staat",label:Ke.list.state,text:s=>Dt(s.id,"flowState")},{key:"sindsdien",label:Ke.list.since,text:s=>Dt(s.id,"followUp")},go(k.explore.list.where,s=>[s.id])];return a`
    <${gt} id="stromenlijst" caption=${g(Ke.caption,{state:n})} rows=${t} columns=${o}
      file=${{name:"informatiestromen.csv",origin:()=>Yt(e)}} />
  `}var Ke,Zl,eg,ng,ei,og,nd,Xl=z(()=>{"use strict";V();tt();R();I();$s();et();Pt();Za();Zt();ht();Ne();Ke=k.explore.flows,Zl=t=>`${x(t,"content")}${ut(t,"between")&&` (${Ke.among})`}`,eg=({id:t})=>x(t,"followUp")&&a` <small>${g(Ke.since,{phrase:Dt(t,"followUp")})}</small>`,ng=t=>t.map(e=>O(e)).join(", ")||Ke.unnamed,ei=({ids:t})=>t.length?a`<${at} ids=${t} />`:a`<span class="zacht">${Ke.unnamed}</span>`,og=({row:t})=>t.between.length?a`${Ke.between} <${ei} ids=${t.from} />`:a`<${ei} ids=${t.from} /> → <${ei} ids=${t.to} />`;nd=(t,e)=>({key:t,label:e,text:n=>ng(n[t]),cell:n=>a`<${ei} ids=${n[t]} />`})});function oi({of:t,at:e}){let n=t.map(o=>a`<${Oe} basis=${o.basis(e)} /><${id} one=${o} />`);return a`<${B} look="wiehier" items=${n} />`}function rg({text:t,children:e}){let[n,o]=U(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>o(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function ag({of:t,at:e}){if(t.length<=sg)return a`<${oi} of=${t} at=${e} />`;let n=r=>Dt(r.id,"organisationKind"),o=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),s=o.filter(r=>r.length>1).sort((r,i)=>nt(n(r[0]),n(i[0])));return a`
    ${s.map(r=>a`<${rg} text=${`${n(r[0])} (${r.length})`}><${oi} of=${r} at=${e} /><//>`)}
    <${oi} of=${o.filter(r=>r.length===1).flat()} at=${e} />
  `}function rd({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let o=r=>Ao({column:r,barrier:t.notation},n.key),s=e.map(({key:r,label:i})=>a`<a href=${o(r)}>${i}</a>`);return a`
    ${Z()&&a`<p class="bij niemand">${to.silent}:</p>`}
    <${B} look="stilte" label=${to.silent} items=${s} />
  `}function ad({stop:{step:t,reached:e},place:n}){let o=e&&!e.acting&&!e.undecided,s=e?.undecided&&!e.acting?to.undecided:o?to.no_partner:e?.phrase;return a`
    <h2 class=${o?"haltenaam leeg":"haltenaam"}>
      <a href=${T("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${o?"bij niemand":"bij"}>${s}</p>
  `}function ld({plan:t,scenario:e}){let{stops:n,several:o}=Iu(e,t),s=`route-${t.key}`,r=(p,u)=>a`<${oi} of=${p.all} at=${u} />`;if(Z())return a`
      <div class="haltelijst" id=${s}>
        ${n.map((p,u)=>a`
            <section>
              <${ad} stop=${p} place=${u+1} />
              <${rd} stop=${p} plan=${t} />
              ${p.all.length>0&&a`<details><summary>${to.open}</summary>${r(p,u)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((p,u)=>o.findLastIndex(m=>m.at.includes(u))),l=(p,u=p+1)=>({gridColumn:`${p+1} / ${u+1}`}),c=(p,u)=>a`
    ${i.map((m,$)=>u<=m&&a`<i class="spoorlijn" style=${l($)}></i>`)}
    <i class="dwarslijn" style=${l(p.at[0],p.at[p.at.length-1])}></i>
    <span style=${l(p.at[0],p.at[1])}><${id} one=${p} /></span>
    ${p.at.map(m=>a`<b style=${l(m)}><${Oe} basis=${p.basis(m)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${s} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((p,u)=>a`
              <div class="boven-halte" style=${l(u)}><${rd} stop=${p} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(u)}><${ad} stop=${p} place=${u+1} /></div>
              <div class=${p.all.length?"onder-halte":""} style=${l(u)}>
                <${ag} of=${p.own} at=${u} />
              </div>
            `)}
        </div>
        <${B} look="bij-meer" label=${to.several} items=${o.map(c)} />
      </div>
      <ul class="lijnen" id=${`${s}-legenda`}>
        ${Object.entries(be).map(([p,[,u]])=>a`<li><${Oe} basis=${p} />${u}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${to.silent}</li>
        <li><em>${to.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${nn} name=${s} title=${to.title} scenario=${{...e,plan:t.key}} of=${`[id="${s}"]`}
          legend=${`[id="${s}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(to.says,{silence:k.shared.silence})}</p>
  `}var to,sg,id,cd=z(()=>{"use strict";V();tt();Mt();R();I();$s();Bn();et();ft();Pt();No();ht();to=k.explore.route,sg=10,id=({one:t})=>a`
  <a class=${Nt(t.id)?"verzamel":null} href=${T("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function Lr(t,e,n,o=0){let[s,r]=U(null);return Ce(()=>{let i=!0;r(null);let l=()=>pt().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,o);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),s}function ec({chosen:t,choices:e,follows:n}){let o=ie(),s=E.started&&!!t&&Z();Ce(()=>{s&&(o.current.focus({preventScroll:!0}),o.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${o}>${n}</div>`];return a`<div class="watals">${t&&Z()?r.reverse():r}</div>`}function ig({before:t,after:e}){let n=pe[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:Y("Severity",t),after:Y("Severity",e)})}function pd({found:{cells:t,counts:e,all:n,gaps:o},id:s,scenario:r}){let i=o.map($=>$.was||$.sentence),l=Q(r).gaps.filter($=>$.subject===s&&!i.includes($.sentence)),c=$=>g(pe.cell,{kind:K(dt($.column)),step:xt($.barrier).toLowerCase()}),p=$=>a`
    <strong>${c($)}</strong>
    <span>${g(pe.now,{phrase:$.before})}</span> <span>${g(pe.then,{phrase:$.after})}</span>
  `,u=$=>a`
    <strong>${ig($)}</strong> ${$.was&&`${g(pe.now,{phrase:$.was})} `}
    ${$.was?g(pe.then,{phrase:$.sentence}):$.sentence}
  `,m=a`
    <h2>${F(pe.stays,l.length)}</h2>
    <p>${pe.why}</p>
    <${B} items=${l.map($=>$.sentence)} />
  `;return a`
    <h2 role="status">${F(pe.cells,t.length,{all:n})}</h2>
    <${B} look="anderelezing" items=${t.map(p)} />
    ${e.length>0&&a`<p>${g(pe.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${pe.alone}</p>
    <h2>${F(pe.gaps,o.length)}</h2>
    <${B} items=${o.map(u)} />
    ${l.length>0&&m}
  `}function lg({id:t,status:e,scenario:n}){let o=Lr("supposed",{options:So(n),work:t,status:e});return o&&o.silent===void 0?a`<${pd} found=${o} id=${t} scenario=${n} />`:a`<p role="status">${o?o.silent:k.whatif.busy}</p>`}function cg(){let t=Object.keys(y.readings).sort((n,o)=>nt(O(tc(n)),O(tc(o)))),e=n=>a`
    <a href=${T(["wat-als","actie",n])}>${O(tc(n))}</a>
    <span class="zacht"> ${g(pe.reading,{status:Y("Status",n.split("=")[1])})}</span>
  `;return a`<p>${pe.begin}</p><h2>${pe.readings}</h2><${B} items=${t.map(e)} />`}function ud({requested:t,scenario:e}){let{date:n}=e,o=b=>ge(b)&&!!We(b,n),[s,r]=t.split("="),i=ge(s)?s:"",l=mt(bn(i,n),"alternativeReading").map(b=>x(b,"status")),c=(b,w)=>T(["wat-als","actie",`${b}=${w}`]),p=e.key===G({}).key&&y.readings[`${i}=${r}`],u=b=>{location.hash=c(b,r||"")},m=([b,w])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${K(w)}</a>
    ${b===We(i,n)&&a` <span class="zacht">${pe.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${pe.other}</span>`}
  `,$=a`
    <p><${A} id=${i} />. ${Se(i,n)}.</p>
    <h2>${pe.suppose}</h2>
    <${B} look="standkeuze" items=${io("Status").map(m)} />
  `,d=a`<${Js} label=${pe.which} id="actie" thing=${i} among=${o} pick=${u} />`;return a`<${ec} chosen=${i&&r?t:""} choices=${[d,i&&$]} follows=${!i||!r?a`<${cg} />`:p?a`<${pd} found=${p} id=${i} scenario=${e} />`:Re()?a`<${lg} id=${i} status=${r} scenario=${e} />`:a`<p>${g(pe.elsewhere,{name:O(i),status:Y("Status",r)})}</p>`} />`}var pe,tc,nc=z(()=>{"use strict";V();tt();Mt();R();Wt();I();Ee();et();ft();Pt();ht();Xa();pe=k.whatif.action;tc=t=>t.split("=")[0]});function Io(){let t=k.missing;return a`
    <${it} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${T("overzicht")}>${t.home}</a></p>
  `}function dg({text:t,answers:e,instead:n}){let o=Lr("find",{text:t},void 0,250);if(!o||o.silent!==void 0||!o.source)return o&&n;let{found:s,count:r}=o,i=c=>[", ",ue.source.about,a`<${at} ids=${c} />`],l=s.map(({vindplaats:c,woorden:p,over:u})=>a`
      <p><${oc} text=${p} answers=${e} /></p>
      <p class="zacht">${ne(c)}${u.some(Qt)&&i(u.filter(Qt))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(ue.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ue.source.none}</p>`}
      ${s.length<r&&a`<p class="zacht">${g(ue.source.first,{count:s.length})}</p>`}
      <${B} as="ol" look="resultaten" items=${l} />
    </section>
  `}function dd({route:t}){let e=t.query.q||"",{found:n,read:o,some:s,answers:r}=gr(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(nt),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);rn(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${ue.summarised}</p>`,[u,m]=s.length?[15,ue.some_more]:[100,ue.too_many],$=c.slice(0,u).map(f=>a`<${pg} item=${f} answers=${r} />`),d=s.length&&g(ue.some,{words:s.map(f=>`“${f}”`).join(ue.or)}),h=c.length?d||F(ue.found,c.length):g(ue.nothing,{text:e});return a`
    <${it} text=${ue.title} />
    <section class="filters" aria-label=${ue.label}>
      <div class="velden">
        <${Ps} label=${ue.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${wn} label=${ue.what} name="wat" options=${an(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:ue.type}</p>
    ${s.length>1&&a`<p>${ue.alone}${s.map(f=>a` <a href=${T("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${o&&a`<p id="gelezen">${g(ue.read,{typed:e.trim(),text:o})}</p>`}
    ${p&&a`<p id="anders">${ue.try}${ug()}</p>`}
    <${B} as="ol" look="resultaten" items=${$} />
    ${c.length>u&&a`<p>${g(m,{count:c.length-u})}</p>`}
    ${i&&Re()?a`<${dg} ...${{text:e,answers:r,instead:p}} />`:p}
    <${_e} text=${i?h:""} />
  `}var ue,oc,pg,ug,Mr=z(()=>{"use strict";Es();V();tt();Mt();R();I();Ee();Zo();et();ft();tn();ht();nc();ue=k.search;oc=({text:t,answers:e})=>wa(t,e).map(({phrase:n,on:o})=>o?a`<mark>${n}</mark>`:n),pg=({item:t,answers:e})=>a`
  <a href=${T(t.path,t.query)}><${oc} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${W&&_t(t.id)&&`, ${_t(t.id)?.title}`}</span>
  ${zo(t.id)[0]&&a` <${Ot} id=${t.id} />`}
  <p><${oc} text=${Yp(t,e)} answers=${e} /></p>
`,ug=()=>Object.entries(ue.lists).map(([t,e])=>a` <a href=${T(t)}>${e}</a>`)});function bd({many:t,field:e,filters:n,choices:o,keep:s,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=E.route.query,m=t?"lijst":$d.includes(p)?p:Z()?"lijst":"beeld",$=$d.map(d=>[d,ct.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${$o} legend=${ct.show.label} name="toon" id="toon" current=${m} options=${$} />`}
      ${n} ${m!=="lijst"&&a`<${nn} ...${s} />`} ${o}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${m!=="lijst"&&i} ${m!=="beeld"&&l}</div>
      ${(m!=="lijst"||u)&&c}
    </div>
  `}function kd({list:t,codes:e,had:n,state:o}){let s=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${K(Y(t,i))} (${s(i)})`]);return r.push([qo,`${K(k.shared.all)} (${n.length})`]),Z()?a`<${wn} name="staat" label=${ct.filters.state} options=${r} chosen=${o} />`:a`<${$o} legend=${ct.filters.state} name="staat" id="staat" current=${o} options=${r} />`}function wd({opened:t,scenario:e,query:n,field:o,title:s=""}){let r=fd.map(Ye=>n[Ye]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ti(n.weg),[c,p,u,m]=r,$={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:m},d=qe(()=>xp({...$,anyRole:!!s},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes($.chosen)?$.chosen:"",b=h.length>ul,w=d.what.length>0,v={shown:d,opened:t,chosen:f,scenario:e,fixed:!!s},S=r.some(Boolean),_=S||l.length>0||e.stated||e.plan,j=ct.alone[fn(t[0])]||ct.alone.other,M=a`<button type="button" class="klein" onClick=${()=>H({weg:null})}>${ct.again}</button>`,q=d.undated>0&&F(ct.undated,d.undated),L={...v,title:s||t.map(wo).join(", ")},N=a`<${yn}><${Fo} fields=${gd} names=${fd} clear=${S} /><//>`,Ct=a`
    ${l.length>0&&a`<p>${F(ct.hidden,l.length)} ${M}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${F(ct.left,d.left)} ${q}</p>`}
    ${b&&a`<p role="status">${g(ct.too_many,{count:h.length})}</p>`}
    ${!w&&a`<${Yl} of=${t.slice(0,1)} scenario=${e} /><p>${_?ct.nothing:j}</p>`}
  `;return a`
    <${bd} many=${b||!w} field=${o} filters=${N} choices=${a`<${Xo} />`} notes=${Ct}
      keep=${{name:ct.file,title:L.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Xu} ...${L} /></div>`} list=${w&&a`<${td} ...${v} />`}
      panel=${a`<${Zu} ...${v} />`} />
  `}function $g({query:t,scenario:e}){let n=ro("Agreement").filter(u=>Ko(u,e.date)&&Rt(u,e.plan)),{title:o,none:s}=ct.starts.afspraken;if(!n.length)return a`<p>${s}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=Ql("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:qo,c=n.filter((u,m)=>l===qo||r[m]===l),p=a`<${kd} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${wd} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===qo?o:`${o}: ${Y("AgreementStatus",l)}`} />`}function mg({query:t,scenario:e}){let n=qe(()=>Qa(e),[e.date,e.plan]);if(!n.length)return a`<p>${ct.starts.informatie.none}</p>`;let o=n.map(m=>m.state),s=Ql("FlowState",Object.keys(ct.flows.first)[0],o),r=[...s,qo].includes(t.staat)?t.staat:s[0]||qo,i=n.filter(m=>r===qo||m.state===r),l=3*i.length>2*ul,c=t.kies||"",p=r===qo?k.shared.all:Y("FlowState",r),u=g(ct.flows.title,{state:p});return a`
    <${bd} many=${l} field=${a`<${kd} list="FlowState" codes=${s} had=${o} state=${r} />`}
      notes=${l&&a`<p role="status">${ct.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${od} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${ni} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${sd} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ct.flows.silence}</p>
  `}function yd({route:{path:t,query:e}}){let n=G(e),[,o=""]=t;if(o&&!Object.hasOwn(hd,o))return a`<${Io} />`;let s=Qu(e),r=f=>{H({uit:f,kies:f,weg:null}),Lt(wo(f))},i=a`<${Js} label=${ct.search} id="ding" thing=${s[0]||""} pick=${r} />`,l=Rn.map(f=>[x(f,"identifier")||f,O(f)]),c=a`<${wn} name="hoofdstuk" label=${ct.begin.chapters} options=${l} />`,p=o||(e.van?"verbinding":s.length?"":"route"),{title:u=ct.heading,sentence:m=ct.sentence}=ct.starts[p]||{},$=Object.entries(ct.starts).map(([f,{label:b,to:w}])=>[b,T(w.path,w.query),f===p]),d=o?hd[o]:e.van&&Hu,h=s.length?a`<${wd} ...${{opened:s,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${Xo} /></div>
        ${je(n).map(f=>a`
            ${W&&a`<p><strong>${f.title}</strong></p>`}
            <${ld} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${ct.begin.network}</p>
      `;return a`
    <${it} text=${ct.heading} title=${p?`${ct.heading}: ${u}`:ct.heading}>
      <p class="uitleg">${m}</p>
    <//>
    <${yr} label=${ct.starts_label} tabs=${$} />
    ${d?a`<${d} key=${o} query=${e} scenario=${n} />`:h}
  `}var ct,$d,qo,md,gd,fd,hd,_d=z(()=>{"use strict";Be();V();tt();Mt();R();Wt();I();Qo();$s();ve();et();Vu();tn();ed();Fa();Xl();No();cd();Xa();Mr();ct=k.explore,$d=["beeld","beide","lijst"],qo="alle",md=an(C(Object.values(y.works).flatMap(t=>t.years||[])).sort()),gd=[[ct.filters.step,"stap",hn],[ct.filters.kind,"soort",Cs],[ct.filters.from,"vanaf",md],[ct.filters.to,"tot",md]],fd=gd.map(([,t])=>t);hd={informatie:mg,afspraken:$g}});function si(t,e){let n=yo();for(let{mark:o}of t)e?n.add(o):n.delete(o);return H({merk:[...n].join(sc),...!n.size&&{alleen:null}},!0),n.size}var sc,yo,xd,rc,ac=z(()=>{"use strict";tt();sc=".",yo=()=>new Set((E.route.query.merk||"").split(sc).filter(Boolean)),xd=()=>[...yo()].join(sc),rc=()=>!!E.route.query.alleen&&yo().size>0});var ic,fg,ri,Qs,ms,Tr=z(()=>{"use strict";V();I();ic=k.shared.outcomes,fg={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ri=({outcome:t})=>a`<g class=${`teken teken-${ic[t].sign}`}>${fg[ic[t].sign]}</g>`,Qs=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ri} outcome=${t} />
  </svg>
`,ms=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Qs} outcome=${t} /> ${ic[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function lc({gaps:t,what:e}){let n=yo(),o=t.filter(i=>n.has(i.mark)).length,s=i=>Lt(F(Ge.bar.changed,si(t,i.target.checked))),r=t.length>1?g(Ge.mark_all,{count:t.length,what:e}):g(Ge.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${o===t.length} indeterminate=${o>0&&o<t.length}
        aria-label=${r} onChange=${s} />
    </label>
  `}function gg({title:t,gaps:e,terms:n,alongside:o,by:s,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=F(Ge.questions,e.length).replace(/^\d+ /,""),u=[...vs(e.map(d=>s==="topic"?ho(d.query):d.subject_label))].map(([d,h])=>h>1?g(Ge.repeated,{title:d,count:h}):d),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Ge.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${F(Ge.terms,n.length)}</span>`}
      ${o>0&&a`<span class="vouwtal bij">${g(Ge.about_source,{count:o})}</span>`}
    </span>
  `,$=()=>[e.map(d=>a`<${hg} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${T("aandachtspunten",{tekst:t})}>${Ge.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${lc} gaps=${C([...e,...n])} what=${t} />
      <${_r} summary=${m} inside=${$} open=${i} />
    </div>
  `}function Od({gaps:t,terms:e,alongside:n,by:o,scenario:s,open:r}){let i=(c,p)=>c.filter(u=>u[o]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:ho(c)}));return(o==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:o==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:m})=>a`
        <${gg} key=${c} title=${p} gaps=${u} terms=${m} alongside=${i(n,c).length}
          by=${o} scenario=${s} open=${r} />
      `)}function bg({row:t,of:e}){let n=Ae(E.route.query.partner),o=C(X(e,"who").flatMap(c=>c.from===n?c.phrase:[])),s=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=s.length>vd+1?s.slice(0,vd):s,i=s.length-r.length,l=r.length===1&&o.join()===Ge.deadline.how[t.how];return a`
    <${at} ids=${r} />
    ${i>0&&g(Ge.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?zn(e):Ge.deadline.how[t.how]}</span>
    ${o.length>0&&!l&&a`<span class="bij">${O(n)}: ${o.join(", ")}</span>`}
  `}function kg({gap:t,found:e,scenario:n}){let o=e.deadline,s=Ge.deadline.columns,r=le(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${Sd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${lc} gaps=${[t]} what=${o.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${A} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Al} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>
        ${o.quote}<span class="bij">${o.by}<${El} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${s.stand}><${ms} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${s.who}><${bg} row=${o} of=${e.subject} /></td>
    </tr>
  `}function ai({works:t,partner:e}){let n=Ae(e),o=ua(n);return Object.entries(Ge.deadline.left).map(([s,r])=>{let i=t.filter(c=>o(c)===s),l=F(r,i.length,{partner:O(n)});return i.length>0&&a`<p>${l} <${at} ids=${C(i)} name=${le} />.</p>`})}function Cd({rows:t,scenario:e,all:n}){let{columns:o,caption:s,title:r,lanes:i,note:l,show:c}=Ge.deadline,p=Z()?yg:wg,u=n||t.length<=p+1?t:t.slice(0,p),m=Lo(t.map(({found:d})=>d.deadline)),$=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>H({termijnen:"alle"},!0)}>${F(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${m.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${T("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(o).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(d=>a`<${kg} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&$}
    </section>
  `}var Ge,Sd,hg,vd,wg,yg,cc=z(()=>{"use strict";Be();V();tt();Mt();R();I();ve();ac();et();Pt();ss();ht();Tr();Ge=k.gaps;Sd=t=>yo().has(t.mark)?"gemarkeerd":"",hg=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Sd(t)}`} data-vraag=${t.mark}>
    <${lc} gaps=${[t]} what=${t.sentence} />
    <div><${Ia} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;vd=2;[wg,yg]=[8,5]});async function Fr(t,e){let n=await pt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:o}=await pt().ask("page",{options:[],comparisons:e});return pt().show(o,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function ii({files:t,children:e=null}){let[n,o]=U("");async function s(r,i){window.addEventListener("beforeunload",jd),await so(o,de.saving,async()=>{let{name:l,data:c}=await pt().ask(r,i);_n(l,c,zr[l.split(".").pop()])}),window.removeEventListener("beforeunload",jd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>s(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Md(){let t=ie(),[e,n]=U("");async function o(){let[s]=t.current.files;if(!s)return Lt(de.first_source);so(n,de.busy,async()=>(await pt().ask("source",{data:await oa(s)})).message)}return a`
    <${P} title=${de.source} note=${de.source_intro}>
      <div class="velden">
        <label class="veld"><span>${de.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${o}>${de.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function ci({message:t,notes:e=[],faults:n,wrong:o,questions:s,requested:r,counts:i}){let l=i&&n.length+s.length>0,c=Object.entries(i||{}).map(xg);return c.sort(nt),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ii} files=${[{id:"bewaar-fouten",label:de.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Ld} title=${de.faults} lines=${n} count=${o} />
    <${Ld} title=${de.questions} lines=${s} count=${r} />
    ${c.length>0&&a`<details><summary>${de.read}</summary><${B} items=${c} /></details>`}
  `}function Td(t){if(!t.length)throw new Error(de.first);if(t.length>1)throw new Error(g(de.one_only,{count:t.length}));if(t[0].size>el)throw new Error(g(de.too_large,{name:t[0].name,most:el/2**20}));return t[0]}var de,zr,_g,jd,li,Ld,xg,Br=z(()=>{"use strict";Be();V();R();I();Ee();et();Zt();we();de=k.check,zr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};_g=()=>pt().ask("shipped").then(()=>pt().show()),jd=t=>t.preventDefault();li=()=>a`
  <${P} title=${de.save} note=${de.save_intro}>
    <${ii}
      files=${Object.entries(de.save_as).filter(([t])=>!(W&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${pt().own&&a`<button type="button" id="terug" onClick=${_g}>${de.back}</button>`}
    <//>
  <//>
`;Ld=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(de.list,{title:t,count:n})}</h2><${B} items=${e} />`,xg=([t,e])=>g(de.counted,{count:e,what:aa(t).toLowerCase()})});function vg({scenario:t,report:e}){let n=o=>so(e,Je.busy,async()=>{let s={options:So(t),marks:xd(),kind:o};_n(`${Je.file}.${o}`,(await pt().ask("marked",s)).data,zr[o])});return Object.entries(Je.office).map(([o,s])=>a`<button type="button" id=${`merk-${o}`} onClick=${()=>n(o)}>${s}</button>`)}function Sg({gaps:t,scenario:e}){let[n,o]=U(""),s=yo();if(!s.size)return null;let r=Na(t).filter($=>s.has($.mark)),i=s.size-r.length,l=rc(),c=Re()?Je.address:Je.elsewhere_office,p=[...s].map($=>({mark:$})),u=()=>{si(p,!1),Lt(Je.cleared)},m=()=>{H({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Je.label}>
      <p><strong>${F(Je.count,s.size)}</strong>${i>0&&F(Je.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>H({alleen:l?null:"gemarkeerd"})}>${l?Je.every:Je.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Je.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${m}>${Je.print}</button>
      <${ke} name=${`${Je.file}.csv`} rows=${()=>Fd(r,e)} label=${Je.csv} id="merk-csv" />
      ${Re()&&a`<${vg} scenario=${e} report=${o} />`}
    </section>
  `}function Og({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=[...t.flatMap(fo).flatMap(r=>r.partners),...ia],o=[[zt.fields.partner,"partner",e(n,br).sort((r,i)=>nt(r[1],i[1]))],[zt.fields.step,"stap",[...hn,...zd("stap",xt)]],[zt.fields.query,"vraag",e(t.map(r=>r.query).sort(nt),ho)],[zt.fields.weight,"gewicht",[...io("Severity"),...zd("gewicht",r=>Y("Severity",r))]],[zt.fields.kind,"soort",Cs]],s=a`<${Ps} label=${zt.fields.text} name="tekst" />`;return a`<${yn}><${Fo} ...${{fields:o,after:s}} names=${pc} /><//>`}function Cg({points:t,low:e,source:n}){let o=Object.fromEntries(pc.map(i=>[i,E.route.query[i]])),s=F(zt.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,p)=>a`
    <a href=${T("aandachtspunten",{...o,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${zt.parts[i]}</strong> ${g(zt.part_counts[i],p)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${zt.parts_label}>
      ${r("points","overleg",!n,{questions:pi(t),topics:s})}
      ${r("source",Bd,n,{questions:pi(e)})}
    </nav>
  `}function jg({scenario:t}){let{vraag:e,partner:n}=E.route.query,o=e&&n?Pa(Q(t).gaps,{...E.route.query,partner:""}):[];if(!o.length||o.some(({partners:p})=>p.length))return a`<p>${zt.none}</p>`;let{step:s,other:r,clear:i}=zt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>H({partner:null})}>${i}</button>`;return a`<p>${o.every(({barrier:p})=>p)?s:r} ${c}</p>`}function Lg({gaps:t,alongside:e,per:n,scenario:o,open:s,all:r}){let i=[...t,...e].flatMap($=>fo($).map(d=>({gap:$,found:d}))).filter(({found:$})=>$.deadline).sort(($,d)=>nt($.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=ui[n],p=Object.entries(ui).map(([$,d])=>[$,zt.fold[d]]),u=()=>H({vouw:s?"in":"uit"},!0),m=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${zt.heading[c]}</h2>
        <p>${zt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${s?zt.refold:zt.unfold}</button>
        </p>
      </header>
      <${$o} legend=${zt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Od} ...${{gaps:l,alongside:e,by:c,scenario:o,open:s}} terms=${C(i.map(({gap:$})=>$))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${Cd} rows=${i} scenario=${o} all=${r} />`}
    ${l.length>0&&m}
    ${!t.length&&a`<${jg} scenario=${o} />`}
  `}function Ed({route:t}){let e=G(t.query),n=t.query,o=Q(e).gaps,s=rc(),r=s?Na(o).filter(w=>yo().has(w.mark)):Pa(o,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===Bd:!i.length&&l.length>0,p=s||!!n.vraag,u=p?r:c?l:i,m=s||pc.some(w=>n[w]),$=n.vouw?n.vouw==="uit":m&&u.length<=Mg,d=n.per in ui?n.per:Object.keys(ui)[Number(c&&!p)],f=(n.partner?Pa(o,{...n,partner:""}):[]).flatMap(fo).flatMap(w=>w.deadline?w.subject:[]),b=s?zt.only_title:ho(n.vraag);return a`
    <${it} text=${s?zt.bar.label:zt.title}>
      <p class="uitleg">${g(zt.intro,{report:po(lt(e.plan))})} ${Kn}</p>
    <//>
    ${je(e).map(w=>a`<${mo} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${b}</strong></p>`:a`<${Cg} ...${{points:i,low:l,source:c}} />`}
      <${Ca} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&a`<${Og} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${zt.source_intro}</p>`}
        <p class="zacht" id="weegt">${zt.weights}</p>
        <${ai} works=${f} partner=${n.partner||""} />
        <${Lg} key=${`${c}${s}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${$} all=${m||!!n.termijnen} />
        <p class="acties"><${ke} name="aandachtspunten.csv" rows=${()=>Fd(u,e)} /></p>
        <${Ws} />
      </div>
    </div>
    <${Sg} gaps=${o} scenario=${e} />
    <${_e} text=${g(zt.shown,{points:pi(i),low:pi(l)})} />
  `}var zt,Je,Fd,zd,pc,Bd,pi,ui,Mg,Ad=z(()=>{"use strict";Be();V();tt();Mt();R();Wt();I();Ee();ac();et();ft();tn();Zt();cc();ss();Br();zt=k.gaps,Je=k.gaps.bar,Fd=(t,e)=>[[...zt.csv,...Jn],...t.map(n=>[n.number,Y("Severity",n.severity),ho(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(xt).join(", "),n.kinds.map(dt).join(", "),n.partners.map(br).join(", "),n.subject_label,os(n).map(ne).join("; "),...Yt(e,n.plan)])];zd=(t,e)=>{let n=E.route.query[t]||"";return n.includes(",")?[[n,$t(n.split(",").map(e))]]:[]},pc=["tekst","stap","soort","partner","vraag","gewicht"];Bd="bron",pi=t=>F(zt.questions,t.length);ui={onderwerp:"topic",soort:"query"};Mg=25});function di(t){let[e,n]=[uc(t),x(t,"summary")];return[e,e&&n?`${Nn.reported} ${n}`:n].filter(Boolean)}function zg({property:t,value:e}){let n=e.slice(1),o=([s,r])=>x(n,s)&&` (${g(r,{date:rt(x(n,s))})})`;return e.startsWith("@")?[a`<${A} id=${n} />`,Object.entries(Nn.when[t]||{}).map(o)]:y.lists[t]?Y(y.lists[t],e):Nn.truth[e]||rt(e)}function fi({ids:t,title:e}){if(!t.length)return null;let n=s=>({kind:Dt(s,"recommendationKind"),response:Dt(s,"response")||Nn.requested.no_response}),o=t.map(s=>a`<li><${A} id=${s} />${g(Nn.requested.line,n(s))}</li>`);return a`<${P} title=${e}><${En} id="gevraagd" items=${o} /><//>`}function Zs({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of lr(t))u&&p===t&&Xe(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:o,title:s,caption:r}=Nn.mentions,i=n.length>(Z()?1:Fg),l=[Ht("wat",o.what,({from:c})=>c),{key:"soort",label:o.kind,text:({from:c})=>he(c)},{key:"verband",label:o.link,text:({how:c})=>c},{...Sn("stand",o.stand,({from:c})=>c),cell:({from:c})=>ge(c)&&a`<${Ot} id=${c} />`}];return a`
    <${Vs} id=${i?"verwijzingen":""} title=${g(s,{count:n.length})}>
      <${gt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Nn,Tg,uc,Xt,Ys,$i,mi,Fg,hi,Xs=z(()=>{"use strict";V();Mt();R();I();ve();et();we();ht();Ne();cn();Nn=k.thing,Tg=new Set([...y.hidden,...Nn.shown]),uc=t=>{let e=x(t,"promise");return e&&`${x(t,"isNew")==="true"?Nn.promised_new:Nn.promised} ${e}`};Xt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;Ys=t=>Object.entries(ln.get(t)||{}).filter(([e])=>!Tg.has(e)).map(([e,n])=>{let o=n.map(s=>a`<${zg} property=${e} value=${s} />`);return[K(aa(e)),o.length>1?a`<${B} items=${o} />`:o[0]]}),$i=t=>bt(t,"altLabel").join(", "),mi=({id:t})=>Wa(t).length>0&&a`<${P} title=${Nn.figures}><${Rl} id=${t} /><//>`;Fg=3;hi=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${P} title=${t}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p>
              <${at} ids=${mt(o,n)} />${mt(o,n).length>0&&": "}
              <strong>${Dt(o,"engagement")||Nn.organisation.wish}.</strong> ${x(o,"rationale")}
            </p>
            <${se} of=${[o]} />
          </div>
        `)}
    <//>
  `});function Eg({id:t,scenario:e}){let n=ze.cell_columns,o=Q(e).matrix.kind.filter(c=>rl(c.barrier,c.plan)===t);if(!o.length)return null;let s=c=>K(dt(c.column)),r=c=>a`<a href=${Ao(c,c.plan)}>${s(c)}</a>`,i=c=>{let{word:p,lines:u,look:m}=He(c);return[a`<span class=${`chip ${m}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Qn(c=>c.plan),{key:"soort",label:n.kind,text:s,cell:r},{key:"stand",label:n.stand,text:c=>He(c).word,csv:Ds,cell:i},Pd(n.how,c=>c.most_basis)];return a`
    <${P} title=${ze.cells} note=${Ut(e)}>
      <${gt} id="vakken" caption=${ze.cells_caption} rows=${o} columns=${l}
        file=${wr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function Ag({id:t,links:e,scenario:n,undecided:o}){let s=ze.columns,r=L=>ut(L,"initiative"),i=L=>_t(L)?.key,{links:l,matrix:c}=Q(n),p=C(e.map(r)).length,u=L=>`; ${[Y("Strength",l[L][1]),Ra(L)].filter(Boolean).join("; ")}`,m=[...Qn(i),Ht("actie",s.action,r),{key:"soort",label:s.kind,text:L=>bt(L,"interventionKind").map(dt).join(", ")},{key:"wie",label:s.who,sort:!1,text:L=>zn(r(L)),cell:L=>a`<${at} ids=${Dn(r(L))} none=${zn(r(L))} />`},Sn("stand",s.stand,r,n.date),Pd(s.how,L=>l[L][0],u)],$=wr(t,"activiteiten",n,i),d={id:"wiewat",caption:ze.work_caption,rows:e,sort:"actie",columns:m,file:$},h=e.flatMap(L=>y.works[r(L)]?.chapters||[]),f=L=>$t(mt(L,"chapterLead").map(O)),w=Rn.filter(L=>h.includes(L)&&f(L)).map(L=>`${O(L)} – ${f(L)}`).join("; "),v=e.flatMap(L=>bt(L,"interventionKind")),S=C(c.kind.map(L=>L.column)).filter(L=>!v.includes(L)),_=C(Q(n).apart.map(({kind:L})=>L)),j=ut(t,"broader")&&!o&&g(ze.absent,{kinds:$t(S.map(dt))}),M=Ns(lt(n.plan),k.shared.nothing_step),q=a`<p>${o?k.overview.undecided:M}</p>`;return a`
    <${P} title=${g(e.length>p?ze.work_rows:ze.work,{count:p,rows:e.length})}>
      ${e.length?a`<${gt} ...${d} />`:q}
      ${j&&a`<p>${j}</p>`}
      ${w&&a`<p class="zacht">${g(ze.heads,{chapters:w})}</p>`}
      ${_.map(L=>a`<p class="zacht">${g(ze.care,{kind:K(dt(L))})}
            <a href=${T("maatregelen",{soort:L})}>${ze.care_link}</a>.</p>`)}
    <//>
  `}function Ng({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${A} id=${n} />`,g(xe(_t(n)).thing.step.helper,{awareness:Dt(n,"awareness")||ze.unaware})]);return a`<${P} title=${ze.helpers}><${B} items=${e} /><//>`}function Id({id:t}){let e=G(E.route.query),n=mt(t,"narrower"),o=[t,...n],s=i=>o.flatMap(l=>At(l,"barrier")).filter(l=>Le(l,i)),r=o.flatMap(i=>X(i,"at").flatMap(l=>l.of)).filter(i=>i in Q(e).links&&Rt(i,e.plan));return a`
    <${Bg} id=${t} narrow=${n} />
    <${Eg} id=${t} scenario=${e} />
    <${Ag} id=${t} links=${r} scenario=${e} undecided=${mp(e).has(t)} />
    <${fi} title=${ze.requested} ids=${s("Recommendation").filter(i=>Rt(i,e.plan))} />
    <${Ng} ids=${s("Facilitator")} />
  `}var ze,fs,gi,Nd,Pd,Bg,bi=z(()=>{"use strict";V();tt();R();Wt();I();ve();Bn();et();ft();Pt();Zt();we();ht();Ne();Xs();cn();ze=k.thing.step,fs=t=>$n.filter(e=>t.includes(e.notation)).map(e=>e.label),gi=t=>y.works[t]?.across?k.shared.all_steps:fs(Un(t)).join(", "),Nd=t=>be[t]?.[1]||"",Pd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:o=>Nd(e(o))+n(o),cell:o=>e(o)&&[a`<${Oe} basis=${e(o)} />`,` ${Nd(e(o))}${n(o)}`]}),Bg=({id:t,narrow:e})=>a`
  <${P} title=${ze.what}>
    <${Xt} text=${x(t,"step")} />
    <${Xt} text=${x(t,"definition")} />
    <${Xt} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ze.narrower}<${at} ids=${e} />.</p>`}
    ${ut(t,"broader")&&a`<p>${ze.broader}<${A} id=${ut(t,"broader")} />.</p>`}
  <//>
`});function ki({name:t,of:e,rows:n,columns:o,fields:s,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:m=[]}){let $=k[e];return function({route:{query:h}}){let f=G(h),{plan:b,strict:w}=f,v=s.map(([,Bt,$e])=>$e.find(([er])=>er===h[Bt])?.[1]),S=p&&w&&k.shared.choices.strict_phrase,_=[...v,h.tekst,S].filter(Boolean).join(" · ")||k.shared.all,{found:j,some:M,read:q}=gr(h.tekst||""),L=new Set(M.length||q?[]:j.map(({id:Bt})=>Bt)),N=n(f).filter(Bt=>!h.tekst||L.has(Bt.id)||Bs(r(Bt),h.tekst)).filter(Bt=>s.every(([,$e,,er])=>!h[$e]||er(Bt,h[$e]))),Ct=F($.count,N.length),Ye=()=>Fn([...o,...m],ea(N,o,Il("sorteer",i)),Bt=>Yt(u?f:null,_t(Bt.id)?.key||Bt.plan||b,_));return a`
      <${it} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${yn}>
        <${ts} />
        ${u&&a`<${kr} />`}
        <${Fo} fields=${s} names=${["tekst","vouw",...s.map(([,Bt])=>Bt)]}>
          <${Ps} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Is} />`}
      <p class="telling">${Ct}<${ke} name=${`${ar($.title)}.csv`} rows=${Ye} /></p>
      <${gt} id=${t} caption=${g($.caption,{count:Ct})} rows=${N} columns=${o}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:$.count}} />
      <${_e} text=${Ct} />
    `}}var eo,Kt,On,Vd,qd,Kd,Er,Ar,Gd,Pg,hs,Ig,qg,Jd,Qd,Rg,Rd,Wd,Yd,Wg,Dg,Ug,Dd,Hg,Zd,Xd,t$,_o,Nr,e$,Vg,Kg,Ud,Hd,n$,o$=z(()=>{"use strict";Es();V();tt();Mt();R();Wt();I();Zo();et();ft();Pt();tn();Zt();ht();Ne();Xs();bi();eo=k.partners,Kt=k.measures,On=k.lookup;Vd=t=>[O(t),...["altLabel","promise","summary","place"].flatMap(e=>bt(t,e))].join(" "),qd="organisationKind",Kd=ki({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[W?t:""],textOf:({id:t})=>Vd(t),fields:[[eo.fields.step,"stap",hn,({steps:t},e)=>t.includes(e)],[eo.fields.kind,"soort",io("OrganisationKind"),({id:t},e)=>x(t,qd)===e],[eo.fields.role,"rol",Object.entries(eo.roles),({roles:t},e)=>t.includes(e)]],columns:[Ht("naam",eo.columns.name,({id:t})=>t,O,Bo),{key:"soort",label:eo.columns.kind,text:t=>Dt(t.id,qd)},{key:"stappen",label:eo.columns.steps,text:t=>fs(t.steps).join(", ")},{key:"handelt",label:eo.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:eo.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:eo.columns.wish,text:t=>t.wish}]}),Er=t=>y.called[t]?.short||"",Ar=t=>x(t,"prefLabel"),Gd="exploitationForm",Pg=Wn.map(t=>({id:t,...y.works[t],text:[Vd(t),Dt(t,Gd)].join(" ")})).sort((t,e)=>nt(Er(t.id)||"~",Er(e.id)||"~")||nt(Ar(t.id),Ar(e.id))),hs=W?"":no[0].date,Ig={key:"plan",label:K(oo(hs)),text:({id:t})=>We(t,hs)?Se(t,hs):"",cell:({id:t})=>We(t,hs)&&a`<${Ot} id=${t} date=${hs} />`},qg=(t,e)=>{let n=Jo(t).filter(o=>x(o,"dueBy")===e);return`${rt(e)}: ${$t(n.map(o=>x(o,"deadlineLabel")||Ar(t)))}`},Jd="alle",Qd=({id:t},e)=>Le(t,e),Rg=({id:t,across:e},n)=>n===Jd?e:Un(t).includes(n),Rd=t=>a`<span class="zacht">${t}</span>`,Wd=({id:t,container:e})=>Tn(t,"lead")?k.shared.unread:e?"":k.shared.no_lead,Yd=ki({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Pg.filter(e=>Rt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Ar(t),more:[{key:"hoofdstuk",label:Kt.fields.chapter,text:({chapters:t=[]})=>t.map(O).join("; ")},{key:"kop",label:Kt.columns.heads,text:({id:t})=>$t(mt(ut(t,"inChapter"),"chapterLead").map(O))},{key:"doet",label:Kt.columns.who,text:({id:t})=>zn(t)},{key:"beloofd",label:Kt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Kt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:Kt.columns.terms,text:({id:t})=>da(t).join("; ")},{...Rs(On.columns.place,({id:t})=>t),text:({id:t})=>C([...oe(t),...oe(bn(t))]).map(ne).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===E.route.query.hoofdstuk)??t[0],titles:[...Go,["",Kt.no_chapter]]},fields:[[Kt.fields.what,"wat",Object.entries(Kt.types),Qd],[Kt.fields.chapter,"hoofdstuk",Go,({chapters:t},e)=>t?.includes(e)],[Kt.fields.step,"stap",[...hn,[Jd,Kt.across]],Rg],[Kt.fields.kind,"soort",Cs,({id:t},e)=>ca(t).includes(e)],[Kt.fields.status,"staat",io("Status"),({id:t},e)=>We(t)===e],[Kt.fields.form,"vorm",io("ExploitationForm"),({id:t},e)=>bt(t,Gd).includes(e)]],columns:[{key:"nr",label:Kt.columns.number,text:({id:t})=>Er(t),cell:({id:t})=>Er(t)?a`<a href=${Ze(t)}>${Er(t)}</a>`:Rd(Kt.no_number)},Ht("naam",Kt.columns.name,({id:t})=>t,Ar),...Qn(({id:t})=>_t(t)?.key),{key:"wat",label:Kt.columns.what,text:({id:t})=>he(t)},...hs&&hs!==me?[Ig]:[],Sn("nu",W?Kt.columns.stand:K(oo(me)),({id:t})=>t),{key:"termijn",label:Kt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,x(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(o=>a`<p>${qg(t,o)}</p>`):rt(e)}},{key:"stap",label:Kt.columns.step,text:({id:t})=>gi(t)},{key:"wie",label:Kt.columns.lead,sort:!1,text:t=>t.leads?.map(O).join(", ")||Wd(t),cell:t=>t.leads?a`<${at} ids=${t.leads} />`:Rd(Wd(t))}]}),Wg=["concerns","reportedUnder","barrier","answeredBy"],Dg=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:C(Wg.flatMap(n=>mt(t,n))).filter(Qt),text:[O(t),...bt(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),Ug=({id:t})=>a`<${Xt} text=${x(t,"summary")} look="zacht" />`,Dd="Recommendation",Hg=Object.entries(On.types).filter(([t])=>ro(t).length),Zd=(t,e,n)=>ki({name:t,of:e,sort:"naam",rows:({plan:o})=>Dg.filter(s=>Rt(s.id,o)&&Le(s.id,Dd)===n),textOf:({text:o})=>o,named:({id:o})=>O(o),groups:{of:({id:o})=>Object.keys(On.types).find(s=>Le(o,s))||"",titles:Object.entries(On.types).map(([o,s])=>[o,K(s)])},fields:[[On.fields.what,"wat",Hg.filter(([o])=>o===Dd===n),Qd],[On.fields.step,"stap",hn,({steps:o},s)=>o.includes(s)]],columns:[Ht("naam",On.columns.name,({id:o})=>o,O,Ug),...Qn(({id:o})=>_t(o)?.key),{key:"wat",label:On.columns.what,text:({id:o})=>he(o)},{key:"zegt",label:On.columns.description,text:o=>o.description},{key:"over",label:On.columns.about,sort:!1,text:o=>o.about.map(O).join("; "),cell:o=>a`<${at} ids=${o.about} name=${le} />`},Rs(On.columns.place,({id:o})=>o)]}),Xd=Zd("naslag","lookup",!1),t$=Zd("gevraagd","requested",!0),_o=k.timeline,Nr=t=>t.day.slice(0,4),e$=t=>E.route.query.jaar||Nr(t),Vg=(t,e)=>{let[n,o=n]=t.at===t.id&&t.kind!=="einde"?js(t.id):[Nr(t)];return n?n<=e&&e<=o:Nr(t)===e},Kg=t=>e$(t)===Nr(t)?t.day:`z${t.day}`,Ud=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),Hd=an(C(y.timeline.map(Nr))),n$=ki({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Se(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${Ud(t)} ${t.when}`,named:t=>t.id?O(t.id):t.what,groups:{of:e$,titles:Hd},fields:[[_o.fields.what,"wat",Object.entries(_o.kinds),(t,e)=>t.kind===e],[_o.fields.step,"stap",hn,({steps:t},e)=>t.includes(e)],[_o.fields.year,"jaar",Hd,Vg]],columns:[{key:"dag",label:_o.columns.when,text:Kg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:_o.fields.what,text:t=>_o.kinds[t.kind]},{key:"wat",label:_o.columns.what,text:Ud,cell:t=>[t.id&&a`<${A} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:_o.columns.stand,text:t=>t.phrase},Rs(On.columns.place,t=>t.at)]})});function Gg({cell:t,change:e}){let[n,...o]=t.brief,s=t.requested&&a`<span class="bij">${Ro.requested_mark}</span>`,r=e&&a`<span class="bij door">${Ro.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[s||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,o.map(c=>a`<span class="bij">${c}</span>`),s,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${bo} bar=${t.bar} />${l}`}function Jg({row:t,cell:e,change:n,step:o,plan:s,chosen:r}){let i=Ha(e,n,s),l=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Yn(t.key,o,s.key);return a`
    <td role="cell" class=${`vak ${He(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${ns(c)} aria-haspopup="dialog" onClick=${()=>H({cel:c})}>
        <span class="sr">${g(Ro.cell,{row:t.label,step:xt(o)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Gg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Oe} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function yi({by:t,scenario:e,plan:n,address:o="",reach:s}){let r=xn(n),i=Us(t,e,n),[l,c]=U(o?Math.max(0,r.indexOf(Ba(o).step)):0),p=new Set(s?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Zg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${wi(n)} role="table">
      <caption>${g(Ro.caption,{rows:Ro.heads[t],scenario:Ut(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Ro.heads[t]}</th>
          ${n.steps.map((u,m)=>a`
              <${Qg} step=${u} place=${m+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${m===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Ro.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ve(t,e,n).map(u=>a`<${Yg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Ro,Qg,Yg,Zg,wi,dc=z(()=>{"use strict";V();tt();R();I();Bn();ft();ls();ht();Ro=k.overview;Qg=({step:t,place:e,of:n,empty:o,chosen:s})=>a`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${o?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ze(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Yg=({row:t,plan:e,chosen:n,changes:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${A} id=${t.id} text=${t.label} />`:t.label}</th>
    ${xn(e).map((s,r)=>a`<${Jg} row=${t} cell=${t.cells[r]} change=${o(t.key,s)} step=${s} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Zg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Ro.one_step}>
    ${xn(t).map((o,s)=>a`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>n(s)}>
          ${xt(o)}
        </button>
      `)}
  </div>
`,wi=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function tb({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:o,ask:s,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${T(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${Xg[o]}</svg><span><strong>${s}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${Wo.wish}</h2><a href=${T(Wo.also.to,Wo.also.choose)}>${Wo.also.ask}</a>
      <${B} look="tegels" items=${Wo.tiles.map(n)} />
    </section>
  `}function eb({point:t,several:e}){let{counts:n,plan:o,query:s,barriers:r,weights:i}=t,l={vraag:s,stap:r.join(","),gewicht:i.join(","),...e&&{plan:o}},c=n&&ja(n,e?o:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${T("aandachtspunten",l)}>${t.ask}</a></p>
  `}function nb({points:t,plans:e,count:n}){let o=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Wo.discuss.title}</h2><p>${Wo.discuss.note}</p>
        <p class="acties"><a href=${T("aandachtspunten")}>${g(Wo.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(i=>i.plan===s.key);return r.length?a`
          ${o&&a`<p class="zacht">${s.title}</p>`}
          <${B} look="kaartjes" items=${r.map(i=>a`<${eb} ...${{point:i,several:o}} />`)} />
        `:null})}
    </section>
  `:null}function ob({state:t,word:e,things:n,date:o}){let s=i=>zo(i,o)[1]&&a`<span class="zacht"> – ${zo(i,o)[1]}</span>`,r=g(te.group,{state:K(e),count:n.length});return a`
    <div class="standgroep">
      <${W?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${Me} ids=${Tt(n)} more=${s} />
    </div>
  `}function sb({scenario:t,plan:e}){return Q(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:s,undecided:r})=>{let i=y.codes.InterventionKind[o],l=s.map(p=>a`<${ob} ...${p} date=${t.date} />`),c=r?te.undecided:Ns(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${W?"h3":"h2"}>${g(te.apart.title,{kind:i.label})}<//>
          <p>${g(te.apart.note,{definition:i.definition})}</p>
        </div>
        ${s.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function r$({route:t}){let e=G(t.query),n=Object.hasOwn($c,t.query.rijen||"")&&$c[t.query.rijen||""]||"kind",o=Object.entries($c).map(([c,p])=>[c,te.rows[p]]),s=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=Q(e),l=a`<${ib} answer=${i} plan=${lt(e.plan)} plans=${je(e)} />`;return a`
    ${n==="kind"?l:a`<${it} text=${te.heading} title=${te.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${te.matrix[n]}</h2><p>${Ut(e)}</p>
          <p class="acties"><a href=${T("methode")}>${te.legend.more}</a></p>
          <${Xo}>
            <${$o} legend=${te.rows.title} name="rijen" options=${o} current=${s} id="r" />
          <//>
        </div>
        ${je(e).map(c=>a`
            ${W&&a`<h3>${c.title}</h3>`}
            <${mo} plan=${c} />
            <${yi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${ke} name="matrix.csv" rows=${()=>ab(n,e,c)} />
              <${nn} name=${wi(c)} title=${te.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${wi(c)}"]`} legend=".legenda .stalen li" note=${te.legend.note} />
              <${Eo} text=${()=>location.href} label=${te.link} />
            </div>
            <${sb} scenario=${e} plan=${c} />
          `)}
        <${Ws} />
      </div>
      <${Da} undecided=${Ea(e)} />
    </div>
    ${r&&a`<${Ks} address=${r} by=${n} scenario=${e} />`}
    <${_e} text=${r?"":g(te.shown,{scenario:Ut(e)})} />
  `}var te,s$,Xg,Wo,$c,rb,ab,ib,a$=z(()=>{"use strict";V();tt();Mt();R();Wt();I();Bn();et();ft();ls();tn();Zt();No();ht();dc();cn();te=k.overview,{truth:s$}=k.thing,Xg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},{start:Wo}=te;$c={"":"kind",partner:"partner",vorm:"form"},rb=(t,e,n)=>{let{word:o,lines:s}=He(e);if(!e)return[t.label,xt(n),te.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,xt(n),o,s.join("; "),Y("Basis",r),s$[String(i)],l,c,p,s$[String(u)]]},ab=(t,e,n)=>[[...te.csv,...Jn],...Ve(t,e,n).flatMap(o=>o.cells.map((s,r)=>[...rb(o,s,xn(n)[r]),...Yt(e,n.key)]))],ib=({answer:t,plan:e,plans:n})=>{let o=String(new Date().getFullYear()),s=C(n.map(({date:i})=>i.slice(0,4))).filter(i=>i<o),r=a`
    <p><strong>${F(te.start.dated,s.length,{years:$t(s)})}</strong>${" "}${te.start.since}</p>
  `;return a`
  <div class="start">
    <${it} text=${te.heading} title=${te.title}>
      <p>${g(te.start.intro,{report:po(e)})}</p>
      ${s.length>0&&r}
    <//>
    <${tb} answer=${t} />
  </div>
  <${nb} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function i$(t,e){let n=await pt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let o=Pn(),s=new Set(o?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>s.has(c))?o?.decisions:[],i=(r||[]).filter(c=>lb(c,n)),l=(r||[]).length-i.length;return pt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await fc({decisions:i,undone:[]}),null}function lb({about:t,which:e,field:n},o){if(t==="list")return n!==o.fields.day;let s={column:o.columns,row:o.rows,name:o.names}[t];return e==="*"||s.some(r=>r.which===e)}async function fc(t){let e=Gt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let o=await pt().ask("decide",{decisions:t.decisions});e.found={...e.found,...o,decisions:t.decisions}}catch(o){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),o}}async function Fe(...t){let{decisions:e}=Gt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await fc({decisions:[...e,...t],undone:[]})}async function l$(t){let{decisions:e,undone:n}=Gt(),[o,s]=[[...e,...n],e.length+t];s>=0&&s<=o.length&&await fc({decisions:o.slice(0,s),undone:o.slice(s)})}function Ir(){let{rows:t,places:e}=Gt().found,n=t.filter(({open:r})=>!r),o=n.filter(r=>r.places.includes(e[e.length-1].value)).length,s=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-o,count:t.length,nowhere:o,without:s})}var Pn,Gt,_i,mc,Pr,xi,gs,vi,bs=z(()=>{"use strict";R();I();Ee();Pn=()=>pt().board,Gt=()=>Pn();_i=(t,e,n,o="hand")=>({about:"row",which:t,field:e,value:n,by:o}),mc=t=>(e,n,o)=>({about:t,which:e,field:n,value:o,by:"hand"}),[Pr,xi]=[mc("column"),mc("name")],gs=(t,e)=>mc("list")("",t,e);vi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function ks({label:t,value:e,options:n,id:o=null,type:s=null,pick:r}){let i=rr(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${o} type=${s} max=${s&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var ws,qr=z(()=>{"use strict";V();ws=t=>a`<label class="veld"><span>${t.label}</span><${ks} ...${t} /></label>`});function cb({column:t,act:e}){let[n,o]=t.both,{found:s}=Gt(),r=s.columns.some(({target:h,table:f})=>h===s.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(vt.roles),{partner:l,role:c}=s.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>Fe(Pr(t.which,"target",p[h]||`${l}:${h}`))),m=t.reading===c?"alongside":t.reading,$=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||$;return a`
    <fieldset class="bordkeuze">
      <legend>${n?vt.whose:vt.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(vt.readings[h],{one:n,other:o}):vt.roles[h]}
        </label>`)}
    </fieldset>
  `}function pb({column:t,act:e}){let{targets:n,fields:o}=Gt().found,{which:s,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,m=[t.why==="values"&&vt.by_values,t.options.length>0&&t.why==="head"&&g(vt.maybe,{what:t.options.join(", ")}),t.month_first&&vt.month_first,t.says].filter(Boolean),$=C([...n.slice(0,c$),vt.notes,...n.slice(c$)]),d=c?[[`${l}:${c}`,g(vt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${ks} label=${g(vt.as,{head:r})} value=${d[0]?.[0]||l||vt.notes}
          options=${[...d,...an($)]} pick=${h=>e(()=>Fe(Pr(s,"target",h===vt.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(vt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${m.join(" ")}
        ${l===o.partner&&a`<${cb} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function ub(){let[t,e]=U(0),{rows:n,fields:o}=Gt().found,s=n[Math.min(t,n.length-1)];if(!s)return null;let r=s.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[vt.fields.who]:r,...s.fields}).filter(([c,p])=>p&&c!==o.role);return a`
    <${P} look="bordproef" title=${g(vt.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${s.number}</span><strong>${s.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${vt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${vt.following}</button>
      </p>
    <//>
  `}function p$({act:t}){let{columns:e,rows:n,names:o,left_out:s,plan:r,fields:i}=Gt().found,l=[[g(vt.read,{read:n.filter(c=>!c.open).length,count:n.length}),vt.sum.placed],[g(vt.read,{read:n.filter(c=>c.led).length,count:n.length}),vt.sum.led],[String(vi(o).length),vt.sum.asks],[String(s.length),vt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${vt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${pb} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${P} look=${null} title=${vt.plan}>
          <${ws} id="plannaam" label=${vt.plan_title} value=${r.title}
            pick=${c=>t(()=>Fe(gs(i.title,c)))} />
          <${ws} id="plandag" type="date" label=${vt.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Fe(gs(i.day,c)))} />
        <//>
        <${ub} />
        <${P} look=${null} title=${vt.sums}>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${s.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var vt,c$,u$=z(()=>{"use strict";V();R();bs();I();we();qr();vt=k.board.columns,c$=-1});function d$({act:t}){let e=ie(),[n,o]=U(null),[s,r]=U(""),[i,l]=U(""),c=(h,f)=>s||t(()=>(r(h),f().finally(()=>r("")))),p=h=>c(on.busy,async()=>{let f=await h(),b=await i$(f.name,f.data);if(o(b&&{...b,given:f}),b)return Lt(b.message);location.hash=T("controleer",{stap:"kolommen"})}),u=h=>c(h?on.result.alongside_busy:on.result.making,async()=>{n&&(await Fr(n.given,h)).ok&&(location.hash=T(h?"vergelijk":"overzicht"))}),m=h=>p(async()=>{let f=Td(h);return{name:f.name,data:await oa(f)}}),$=(h,f)=>p(async()=>({name:h,data:new TextEncoder().encode(f)}));Ce(()=>{let h=f=>m(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
    <p class="acties">
      <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
      <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
      <span>${s}</span>
    </p>
  `;return a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${on.list.drop}</h2>
        <p>${on.list.kinds}</p>
        <label class="veld"><span>${on.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>m(e.current.files)} />
        </label>
        <p class="zacht">${on.list.others}</p>
        <p role="status">${s}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${on.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${h=>l(h.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>$(`${on.list.pasted}.txt`,i)}>
            ${on.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>$(`${on.list.example_name}.csv`,on.list.example_list)}>${on.list.example}</button>
        </div>
      </section>
    </div>
    <${B} look="bordfeiten" items=${on.list.facts.map(({head:h,text:f})=>a`<strong>${h}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${ci} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var on,$$=z(()=>{"use strict";Be();V();tt();bs();I();Ee();Br();on=k.board});function db({which:t,text:e,act:n}){let[o,s]=U(null),[r,i]=[`wie-${encodeURIComponent(t)}`,o?.match(/.*;\s*/)?.[0]||""],l=o===null?[]:Gt().found.organisations;return a`<details><summary>${Ft.other}</summary>
    <label class="veld"><span>${g(Ft.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>s(o||"")}
        onInput=${c=>s(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!o?.trim()}
      onClick=${()=>n(()=>Fe(xi(t,"names",o||"")))}>${Ft.other_take}</button></details>`}function m$({act:t}){let{names:e,left_out:n,plan:o,fields:s}=Gt().found,r=(...$)=>e.filter(({reading:d})=>$.includes(d)),i=r("new").map(({text:$})=>$),l=C(e.flatMap($=>$.fresh)).filter($=>!i.includes($)),[c,p]=[r("several"),vi(e).length],u=($,...d)=>t.bind(null,()=>Fe(xi($,"names",d.join("; "))),void 0),m=a`<${B} items=${n} /><p class="zacht">${Ft.left_out_more}</p>`;return a`
    <p class="uitleg">${p?g(Ft.intro,{count:e.length,asks:p}):Ft.nothing}</p>
    <${Rr} act=${t} title=${Ft.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${F(Ft.take_all,c.length)}</button></p>`}>
      ${({which:$,text:d,parts:h})=>a`
        <p>${h.map(f=>a`<span class="bordnaam">${f}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${u($,...h)}>${g(Ft.split,{count:h.length})}</button>
          <button type="button" class="alslink" onClick=${u($,d)}>${Ft.one}</button>
        </p>
      `}
    <//>
    <${Rr} act=${t} title=${Ft.same} names=${r("same")}>
      ${({which:$,parts:d,meant:h})=>a`
        <p>${g(Ft.same_text,{meant:h})}</p>
        <p class="acties">
          <button type="button" onClick=${u($,h)}>${Ft.yes}</button>
          <button type="button" class="alslink" onClick=${u($,...d)}>${Ft.no}</button>
        </p>
      `}
    <//>
    <${Rr} act=${t} title=${Ft.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(Ft.fresh,{names:$t(l)})}</p>`}>
      ${({which:$,text:d,kind:h})=>a`
        <${ks} label=${g(Ft.kind_of,{name:d})} value=${h||"organisatie"}
          options=${Object.entries(Ft.new_kinds)} pick=${f=>t(()=>Fe(xi($,"kind",f)))} />
      `}
    <//>
    <${Rr} act=${t} title=${Ft.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Ft.no_partner_more}</p>`} />
    ${n.length>0&&a`<${P} look="bordnamen" title=${Ft.left_out}>${m}<//>`}
    <${Rr} act=${t} title=${Ft.known} names=${r("known","split","decided")}>
      ${({meant:$})=>$&&a`<p class="zacht">${g(Ft.means,{meant:$})}</p>`}
    <//>
    <${P} look=${null} title=${Ft.expect} note=${Ft.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${o.without!=="ja"}
          onChange=${$=>t(()=>Fe(gs(s.without,$.target.checked?"nee":"ja")))} />
        ${Ft.expect_yes}
      </label>
    <//>
  `}var Ft,Rr,f$=z(()=>{"use strict";V();R();bs();I();we();qr();Ft=k.board.partners;Rr=({title:t,names:e,act:n,children:o,after:s=null,more:r=0})=>e.length+r>0&&a`
    <${P} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${s}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${F(Ft.count,i.count)}</span></p>
            ${o?.(i)}<${db} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function mb(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function fb({row:t,name:e,act:n}){let{choices:o}=Gt().found,s=t.asks[e],r=[["","…"],...an(o[e]||[])],i=l=>n(()=>Fe(Pr(s.which,s.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${s.meant&&a`<button type="button" class="alslink" onClick=${()=>i(s.meant)}>${St.right}</button>`}
      ${o[e]&&a`<${ks} label=${`${e}: ${s.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function hb({row:t,act:e,place:n,hold:o,all:s}){let{places:r,choices:i,fields:l}=Gt().found,[c,p]=U(!1),{proposal:u}=t,m=t.fields[l.step],$=t.fields[l.kind]||"",d=[["",St.unknown],...an(C([...$?[$]:[],...i[l.kind]]))],h=S=>{o(),e(()=>Fe(_i(t.which,l.kind,S)))},f=S=>{n(t,c&&m&&!t.places.includes(S)?`${m}; ${S}`:S),p(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(u?.value||"")}>${u?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,w=a`
    <button type="button" class="alslink" onClick=${()=>p(!0)} aria-pressed=${String(c)}>${St.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${St.later}</button>
  `;function v(S){let{target:_,currentTarget:j,key:M,shiftKey:q}=S;if(_!==j||S.ctrlKey||S.altKey||S.metaKey)return;let L=r.find(N=>N.key===M.toUpperCase());if(L)f(L.value);else if(M==="Enter"&&q&&u)s();else if(M==="Enter"&&u)f(u.value);else if(M.toUpperCase()==="L")n(t,"");else if(M==="+")p(!0);else if(M==="ArrowDown"||M==="ArrowUp"){let N=[...document.querySelectorAll(".bordkaart")];N[N.indexOf(j)+(M==="ArrowDown"?1:-1)]?.focus()}else if(M==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;S.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${v}>
        <h3><span class="bij">${t.number}</span>${mb(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:S,role:_})=>a`<span>${S}${_&&` (${_})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||St.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(S=>a`<${fb} row=${t} name=${S} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:S,key:_})=>a`<button type="button" class=${u?.value===S?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(S))} onClick=${()=>f(S)}>
              ${S} <kbd aria-hidden="true">${_}</kbd></button>`)}
        </div>
        <${ws} label=${St.kind} value=${$} options=${d} pick=${h} />
        <p class="acties">
          ${u&&!r.some(({value:S})=>S===u.value)&&b}
          ${m&&w}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function gb(){let{cells:t,places:e}=Gt().found;return a`
    <${P} look="bordgroei" title=${St.matrix} note=${St.matrix_more}>
      <table><thead><tr><td></td>
          ${e.slice(0,-2).map(({value:n,key:o})=>a`<th scope="col"><abbr title=${n}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:n,placed:o,open:s})=>a`<tr><th scope="row">${n}</th>
              ${o.map((r,i)=>a`<td class=${r?"is-vol":s[i]?"is-open":""}>
                  ${r||(s[i]?"":"–")}
                  ${s[i]>0&&a`<span>${g(St.open_at,{count:s[i]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    <//>
  `}function h$({act:t}){let{reasons:e,rows:n,places:o,fields:s}=Gt().found,[r,i]=U(e[0]?.reason||""),[l,c]=U($b),[p,u]=U(0),[m,$]=U([]),d=ie(),[h,f]=U(0),b=[...e,...["",Si].map(D=>({reason:D,value:"",count:0,strength:""}))].map(D=>({...D,count:n.filter(Ie=>hc(Ie,D.reason)).length})).filter(({count:D})=>D),w=n.find(({which:D})=>D===m.at(-1)),v=b.find(({reason:D})=>D===r)||b.find(({reason:D})=>w&&hc(w,D))||b[0],S=v?.reason,_=D=>{i(D),$([]),u(0),Z()&&d.current?.scrollIntoView()},j=()=>c(M.length),M=n.filter(D=>hc(D,S)||D.open&&m.includes(D.which)),q=Math.max(0,Math.min(p,M.length-1)),L=D=>t(()=>Fe(...D.map(Ie=>_i("*",s.step,"",Ie))),Ir);async function N(D,Ie){await t(()=>Fe(_i(D.which,s.step,Ie)));let _s=Gt().found.rows.filter(({open:Bi})=>Bi).length;Lt(g(Ie?St.is_at:St.is_open,{title:D.number||D.title,value:Ie,count:_s})),f(_s||!D.open?M.indexOf(D)+1:-1)}Ce(()=>{if(!h)return;h<0&&jt("verder")?.focus();let D=d.current?.querySelectorAll(".bordkaart")||[],Ie=D[Math.min(Z()?1:h,D.length)-1];h>0&&(Ie||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let Ct=e.filter(({strength:D})=>D==="sterk").map(({reason:D})=>D),Ye=a`
    <button type="button" id="alle-sterke" onClick=${()=>L(Ct)}>${St.take_strong}</button>
  `,Bt=a`
    <button type="button" id="alle-voorstellen"
      onClick=${()=>L(e.map(({reason:D})=>D))}>
      ${g(St.take_all,{count:e.reduce((D,{count:Ie})=>D+Ie,0)})}
    </button>
  `,$e=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!q} onClick=${()=>u(q-1)}>${St.previous}</button>
      <span>${g(St.which,{place:q+1,count:M.length})}</span>
      <button type="button" disabled=${q>M.length-2}
        onClick=${()=>u(q+1)}>${St.following}</button>
    </p>
  `,er=g(St.more,{count:M.length-l}),Mc=D=>D===Si?St.done:D||St.none;return a`
    <p class="bordstand">${Ir()} ${n.every(({judged:D})=>D)&&St.all_done}</p>
    <div class="borddrie">
      <${P} look="bordredenen" title=${St.reasons}>
        ${Ct.length>1&&Ct.length<e.length&&Ye}
        ${e.length>1&&Bt}
        <ul>
          ${b.map(({reason:D,value:Ie,count:_s,strength:Bi})=>a`<li key=${D} class=${D===S?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(D===S)}
                  onClick=${()=>_(D)}><span class="bordtal">${_s}</span> ${Mc(D)}</button>
                <p class="zacht">
                  ${Bi==="zwak"&&a`<span class="bordnaam">${St.weak}</span> `}
                  ${Ie?g(St.proposal,{value:Ie}):D===Si?St.done_more:St.none_more}
                </p>
                ${Ie&&a`<button type="button" class="klein" aria-label=${`${F(St.take,_s)}: ${D}`}
                    onClick=${()=>L([D])}>${F(St.take,_s)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${v&&Mc(v.reason)} <span class="zacht">${M.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${St.keys}</summary>
          <p>${g(St.keys_more,{last:o.length-3})}</p>
        </details>
        <ul>
          ${(Z()?M.slice(q,q+1):M.slice(0,l)).map(D=>a`<${hb} key=${D.which} ...${{row:D,act:t,place:N}}
              hold=${()=>$([...m,D.which])}
              all=${()=>L([D.proposal?.reason||""])} />`)}
        </ul>
        ${Z()&&M.length>1&&$e}
        ${!Z()&&M.length>l&&a`<button type="button" onClick=${j}>${er}</button>`}
      </section>
      <${gb} />
    </div>
  `}var St,$b,Si,hc,g$=z(()=>{"use strict";Be();V();Mt();R();bs();I();we();qr();St=k.board.place,$b=30,Si="-",hc=({open:t,proposal:e},n)=>n===Si?!t:n?e?.reason===n:t&&!e});function b$({act:t}){let e=Gt(),{name:n,decisions:o}=e,{rows:s,plan:r,places:i,access:l,fields:c}=e.found,[p,u]=U(null),[m,$]=U(""),d=JSON.stringify(o),h=e.taken===d&&pt().own;Ce(()=>{h||t(async()=>{e.taken=d;let j=await Fr({name:n,decisions:o},!1);u(j.ok?null:j)})},[d]);let f=()=>_n("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),b=()=>m!==Qe.alongside_busy&&so($,Qe.alongside_busy,async()=>{let j=await Fr({name:n,decisions:o},!0);if(!j.ok)return u(j);location.hash=T("vergelijk")});if(p)return a`<div class="antwoord"><${ci} ...${p} /></div>`;if(!h)return a`<p role="status">${Qe.making}</p>`;let w=G(E.route.query),v=y.plans.find(({title:j})=>j===r.title)||y.plans[y.plans.length-1],S=Q(w).apart.filter(j=>j.plan===v.key&&j.groups.length),_=i.flatMap(({value:j})=>{let M=s.filter(q=>!q.judged&&q.places.includes(j));return M.length?[a`${j}: ${M.map(({number:q,title:L})=>`${q} ${L}`.trim()).join("; ")}`]:[]});return a`
    <p>
      ${Ir()}
      ${s.some(j=>!j.judged)&&a` <strong>${Qe.not_yet}</strong>`}
    </p>
    <p class="acties">
      <a href=${T("aandachtspunten")}>${Qe.questions}</a>
      <button type="button" id="ernaast" onClick=${b}>${Qe.alongside}</button>
      <span role="status">${m}</span>
    </p>
    ${_.length>0&&a`<p>${Qe.bare}</p><${B} items=${_} />`}
    <${yi} by="kind" scenario=${w} plan=${v} />
    ${S.map(({kind:j,groups:M})=>{let q=M.flatMap(L=>L.things);return a`<p>${F(Qe.apart,q.length,{kind:dt(j)})} <${at} ids=${q} /></p>`})}
    ${E.route.query.cel&&a`<${Ks} address=${E.route.query.cel} by="kind" scenario=${w} />`}
    <${P} title=${Qe.take_along}>
      <${ws} id="toegang" label=${Qe.access} value=${r.access||"niet-openbaar"}
        options=${l.map(j=>[j,j.replace("-"," ")])}
        pick=${j=>t(()=>Fe(gs(c.access,j)))} />
      <p class="zacht">${Qe.access_more}</p>
      <${ii} files=${[{id:"bewaar-werkmap",label:Qe.workbook,name:"workbook",given:{decisions:o}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${Qe.choices}</button>
      <//>
      <p class="zacht">${Qe.workbook_more} ${Qe.next_list}</p>
    <//>
    <${li} />
  `}var Qe,k$=z(()=>{"use strict";V();tt();R();Wt();bs();I();Ee();ft();ls();Zt();we();ht();dc();qr();Br();Qe=k.board.result});function y$({state:t,why:e,own:n}){let o=k.werkplaats,s=n?a`<strong>${g(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:`${g(o.shipped,{title:y.meta.title})} `;return a`<p>${s}${t==="off"?e:o.states[t]}</p>`}function _b(){let t=document.activeElement,e=wb.find(o=>t?.closest(o)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let o=document.activeElement;if(o&&o!==document.body&&o!==jt("inhoud"))return;let s=e?[...document.querySelectorAll(e)]:[],r=s[Math.min(n,s.length-1)],i=t?.id&&jt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(yb));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function xb({at:t,act:e}){let{decisions:n,undone:o,found:s,kept:r,gone:i}=Gt(),l=s.rows.filter(m=>m.open).length,c=Do[Do.indexOf(t)+1],p=(m,$)=>e(l$.bind(null,m),()=>$),u=t==="plaatsen"&&l?g(Jt.next_open,{count:l}):Jt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${F(Jt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Jt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Jt.undone)}>${Jt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!o.length)}
        onClick=${()=>o.length&&p(1,Jt.redone)}>${Jt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>kb(e)}>${Jt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${T("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function x$({route:t}){let[,e]=U(0),[n,o]=U(""),s=t.query.stap||"",r=Pn()&&Do.includes(s)?s:Do[0],{of:i,Step:l}=w$[r],c=Pn()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u($,d){let h=_b(),f=Pn()?.decisions.length;try{o(""),await $(),e(w=>w+1);let b=Pn()?.decisions.length||0;d?Lt(d()):b!==f&&Lt(F(Jt.decided,b)),window.setTimeout(h,60)}catch(b){o(b.message)}}Ce(()=>{E.started&&window.scrollTo(0,0)},[r]),Ce(()=>{function $(f){let b=jt({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>Pn()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",$,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[E.route]);let m={day:p,own:Pn()?.found.own,count:Pn()?.found.rows.length};return a`
    <${bb} at=${r} />
    <${it} key=${r} text=${i.title} title=${`${k.check.title}: ${Jt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,m)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Jt.source,{...c,day:p,who:c.access||Jt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${Pn()&&r!==Do[0]&&a`<${xb} at=${r} act=${u} />`}
    ${r===Do[0]&&a`<${li} /><${Md} />`}
  `}var Jt,w$,Do,_$,bb,kb,wb,yb,v$=z(()=>{"use strict";Be();V();tt();Mt();R();bs();I();Ee();u$();$$();f$();g$();k$();Zt();Br();Jt=k.board,w$={lijst:{of:Jt.list,Step:d$},kolommen:{of:Jt.columns,Step:p$},plaatsen:{of:Jt.place,Step:h$},partners:{of:Jt.partners,Step:m$},resultaat:{of:Jt.result,Step:b$}},Do=Object.keys(w$);_$=()=>a`
  <${it} text=${Jt.elsewhere.title}><p class="uitleg">${Jt.elsewhere.intro}</p><//>
  <ol>${Jt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Ws} />
`,bb=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Jt.steps_label}><ol>
      ${Do.map((e,n)=>a`<li class=${n<Do.indexOf(t)?"is-gedaan":""}>
          <a href=${T("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Jt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,kb=t=>t(async()=>{let e=Gt(),{name:n,data:o}=await pt().ask("workbook",{decisions:e.decisions});_n(n,o,zr.xlsx),e.saved=!0}),wb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],yb=":is(button,select,input,a)"});function vb({columns:t,rows:e}){let n=r=>i=>i[r]??"",o=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),s=e.length>gc?` ${g(un.first,{count:gc})}`:"";return a`
    <${gt} id="eigen-uitkomst" caption=${`${F(un.rows,e.length)}${s}`}
      rows=${e.slice(0,gc)} columns=${o} />
    <div class="acties"><${ke} name=${un.file} rows=${()=>[t,...e]} label=${un.csv} /></div>
  `}function C$({start:t=un.example}){let[e,n]=U(t),[o,s]=U(""),[r,i]=U(null);function l(){i(null),so(s,un.busy,async()=>i(await pt().ask("ask",{text:e})))}return a`
    <${P} title=${un.title} note=${un.intro}>
      <label class="veld breed"><span>${un.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${un.ask}</button></div>
      <div aria-live="polite">
        ${o&&a`<p>${o}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?un.yes:un.no}</strong></p>`}
        ${r?.graph&&a`<${O$} label=${un.result} text=${r.graph} />`}
        ${r?.columns&&a`<${vb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function Ob(t){let e=Object.entries(t.columns),n=o=>Co(o.subject)?a`<${A} id=${o.subject} />`:o.subject_label;return[...e.map(([o,s],r)=>({key:o,label:s,text:i=>j$(o,i),cell:r===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[Sb],...Qn(o=>o.plan),{key:"bron",label:It.columns.place,sort:!1,text:o=>os(o).map(ne).join("; ")}]}function Cb({name:t,query:e,scenario:n}){let o=L$(n).filter(c=>c.query===t);if(!o.length)return a`<p>${It.nothing}</p>`;let s=Ob(e),r={rows:F(It.rows,o.length),scenario:Ut(n)},i={key:"sentence",label:It.columns.sentence,text:c=>c.sentence},l=()=>Fn([i,...s],o,c=>Yt(n,c.plan));return a`
    <${gt} id=${`uitkomst-${t}`} caption=${g(It.caption,{title:e.title,...r})}
      rows=${o} columns=${s} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${ke} name=${`${t}.csv`} rows=${l} />
      <a href=${T("aandachtspunten",{vraag:t})}>${It.as_sentences}</a>
    </div>
  `}function jb({name:t,query:e,scenario:n}){let o=e.shelf===va;return a`
    <p class="kruimel"><a href=${T("vragen")}>${It.title}</a></p>
    <${it} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${o&&a`<${yn}><${Oa} /><//>`}
    <${vn} pairs=${[[It.why,e.why],[It.weight,e.severity]]} />
    ${o&&a`<section><h2>${It.result}</h2><${Cb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!vl([t,e])&&a`<p>${e.open?It.open:It.elsewhere}</p>`}
    ${t in It.rows_of&&a`<p><a href=${T("overzicht",{rijen:It.rows_of[t]})}>${It.in_overview}</a></p>`}
    <${Zn} title=${It.sparql}>
      <${O$} label=${It.sparql} text=${e.sparql} lang="en" />
      <${Eo} text=${()=>e.sparql} label=${It.copy} />
    <//>
    ${fe()&&!e.open&&a`<${C$} key=${t} start=${e.sparql} />`}
  `}function Lb({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!n.length)return null;let o=[{key:"titel",label:It.columns.title,text:s=>s.title,cell:s=>a`<a href=${T(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:It.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:It.columns.found,text:s=>String(e.get(s.name)||0)}];return a`
    <${P} look=${null} title=${t.title} note=${t.intro}>
      <${gt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===va?o:o.slice(0,2)} />
    <//>
  `}function M$({route:t}){let e=G(t.query),n=t.path[1],o=y.queries[n];if(n&&!o)return a`<${Io} />`;if(n)return a`<${jb} ...${{name:n,query:o,scenario:e}} />`;let s=vs(L$(e).map(r=>r.query));return a`
    <${it} text=${It.title}><p class="uitleg">${It.intro}</p><//>
    ${fe()&&a`<${C$} />`}
    ${It.shelves.map(r=>a`<${Lb} shelf=${r} counts=${s} />`)}
  `}var It,un,gc,O$,S$,j$,L$,Sb,T$=z(()=>{"use strict";V();tt();Mt();R();Wt();I();Ee();Zo();et();ft();tn();Zt();we();ss();ht();Ne();Mr();It=k.questions,un=k.questions.own,gc=200;O$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;S$={barrier:t=>t.barrier&&xt(t.barrier),kind:t=>t.kind&&dt(t.kind),partner:t=>t.partner&&br(t.partner),severity:t=>Y("Severity",t.severity),detail:t=>t.detail&&(Co(t.detail)?O(t.detail):t.description)},j$=(t,e)=>(S$[t]?S$[t](e):e[t])||"",L$=t=>Q(t).gaps.flatMap(e=>fo(e).map(n=>({...n,plan:e.plan}))),Sb={key:"severity",label:It.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>j$("severity",t),cell:t=>a`<${La} severity=${t.severity} />`}});function B$(t,e,n,o){let s=n;return{placed:wc(t,e).map(i=>{let l=o(i);return s+=l,{...i,y:s-l,middle:s-l/2}}),bottom:s}}function Mb({lane:t,rows:e,wide:n}){let o=Lo(e,!0),s=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Vt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${s+i*Vt.line}>${r}</text>`)}
      <text class=${o.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*Vt.line}>
        ${o.length?o.join(" · "):F(Uo.lane_total,e.length)}
      </text>
    </g>
  `}function Tb({row:t,lane:e,shown:n,point:o}){let s=Vt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Vt.level,i=t.tail&&kc[t.outcome].tail&&Vt.left+t.tail,l={row:t,x:s,y:r},c=g(Uo.mark,{...t,what:t.what||Uo.card.none,phrase:kc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${s} ${r} H${Math.max(i,s+9)} m0 -5 v10`} />`}
    <a href=${Ze(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${s} ${r})`} onMouseEnter=${()=>o(l)} onFocus=${()=>o(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ri} outcome=${t.outcome} /></g>
    </a>
  `}function zb({at:t,width:e,height:n,close:o}){let{row:s,x:r,y:i}=t,[l]=oe(s.id),c=il(s.work),p={...r>e*.62?{right:Oi(e-r+14,e)}:{left:Oi(r+14,e)},...i>n*.6?{bottom:Oi(n-i,n)}:{top:Oi(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${o}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${ms} outcome=${s.outcome} on=${s.on&&g(Uo.card.came,{day:s.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${at} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${ne(l)}</p>`}
    </div>
  `}function A$({plan:t,rows:e,date:n}){let[o,s]=U(null),{wide:r,years:i,beyond:l}=Hn(t),{placed:c,bottom:p}=B$(t,e,Vt.top,({levels:_,title:j})=>Math.max(_*Vt.level+Vt.pad,j.length*Vt.line+36)),u=Vt.left+r+20,m=p+Vt.foot,$=cl(t,n),d=Vt.left+$.x,h=g(Uo.report,{date:rt($.date)}),f=h.length*8.6+24,b=()=>s(null),w=_=>_.key==="Escape"&&b(),v=l&&{x:Vt.left+l.x,y:Vt.top-9},S=Math.min(Math.max(d-f/2,Vt.left),u-f);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${m}`} role="group" aria-label=${Uo.picture}>
        <rect class="daarna" x=${d} y=${Vt.top} width=${u-d} height=${p-Vt.top} />
        ${i.map(({year:_,x:j})=>a`
            <g class="jaar">
              <line x1=${Vt.left+j} x2=${Vt.left+j} y1=${Vt.top} y2=${p} />
              <text x=${Vt.left+j+4} y=${Vt.top-9}>${_}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${v}>${Uo.beyond}</text></g>`}
        ${c.map(_=>a`<${Mb} lane=${_} rows=${_.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Vt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${S} y=${p+4} width=${f} height="28" rx="3" />
          <text x=${S+f/2} y=${p+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(_=>_.mine.map(j=>a`<${Tb} key=${j.id} ...${{row:j,lane:_}} shown=${o?.row.id===j.id} point=${s} />`))}
      </svg>
      ${o&&a`<${zb} at=${o} width=${u} height=${m} close=${b} />`}
    </div>
  `}function I$({scenario:t,plan:e}){let n=lo(e,t.date);if(!n.length)return null;let{wide:o,years:s,beyond:r}=Hn(e),i=mn(e.key,t.date),l=f=>F$+8+f/o*(tr-F$-16),c=f=>Math.max(Fb,P$(f)*N$+4),{placed:p,bottom:u}=B$(e,n,bc,c),m=l(cl(e,i).x),$=p.map(f=>g(z$.description,{chapter:Ls(f),counts:$t(Lo(f.mine))})),d=m>tr-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${Ab(f,b)}) scale(${Bb})`}>
      <title>${[b.name,b.by,kc[b.outcome].phrase].join(", ")}</title>
      <${ri} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${tr} ${u+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${m} y=${bc} width=${tr-m} height=${u-bc} />
      ${s.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Uo.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${tr} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${Nb(Ls(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:b})=>Eb(b).map(([w,v])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${tr} y1=${u} y2=${u} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?m-4:m+4} y=${u+13} text-anchor=${d}>
        ${g(z$.line,{date:rt(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(b=>b.level<yc).map(h(f)))}
    </svg>
  `}var z$,Uo,kc,Vt,wc,E$,Oi,F$,tr,bc,N$,Fb,Bb,yc,P$,Eb,Ab,Nb,_c=z(()=>{"use strict";V();tt();R();I();et();Pt();ht();Tr();z$=k.summary.lanes,Uo=k.promises,kc=k.shared.outcomes,Vt={left:320,top:32,foot:40,level:19,pad:30,line:21},wc=(t,e)=>Hn(t).lanes.map((n,o)=>({...n,mine:e.filter(s=>s.lane===o)})).filter(({mine:n})=>n.length);E$=({plan:t,lane:e})=>Hn(t).lanes[e]?Ls(Hn(t).lanes[e]):"";Oi=(t,e)=>`${t/e*100}%`;[F$,tr,bc,N$,Fb,Bb]=[262,690,17,8,16,.62],yc=30,P$=t=>Math.min(t.levels,yc),Eb=t=>[...vs(t.filter(({level:e})=>e>=yc).map(({x:e})=>e))],Ab=(t,e)=>t.middle+(e.level-(P$(t)-1)/2)*N$,Nb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Pb({step:t,number:e,missing:n,partners:o,column:s}){let r=s.undecided?Cn.route.undecided:Cn.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${o.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${o.length?s.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${B} look="gemis" label=${Cn.route.silent} items=${i} />`}
        <ul class="namen">
          ${o.map(({id:l,label:c,cells:p})=>a`
              <li class=${Nt(l)?"verzamel":""}>
                <${Oe} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Ib({scenario:t,plan:e}){let n=Ve("kind",t,e),o=Ve("partner",t,e),{reach:s}=Q({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Pb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${o.filter(l=>l.cells[i]?.initiatives)} column=${s[0].columns[i]} />
        `)}
    </ol>
  `}function q$({plan:t,scenario:e,number:n,total:o,children:s}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Ut(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(Cn.head,{date:rt(mn(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${g(Cn.foot.source,{sources:uo(t)})} ${g(Cn.foot.version,l)}</p>
        <p>${g(Cn.foot.sheet,{number:n,total:o})}</p>
      </div>
    </section>
  `}function qb({cell:t,step:e}){let[n,o]=[xt(e),t?.brief||[]],[s,r]=o;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${s}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${bo} bar=${t.bar} /><span>${s}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${s}</span></td>`:a`<td class="niets">${o.join(" ")||"–"}</td>`}function Wb({scenario:t,plan:e,...n}){let o=xe(e).summary,{points:s}=Q({...t,plan:e.key}),{phrase:r,named:i}=qn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${q$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${o.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(o.intro,{report:po(e)})} ${r.lead}</p>
      <${mo} plan=${e} />
      <${Ci} title=${o.matrix.title} note=${o.matrix.note}>
        <${Rb} scenario=${t} plan=${e} />
        <${vr} undecided=${Ea(t,e)} />
      <//>
      <${Ci} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${s.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${o.care.title}</strong>${" "}
            ${g(o.care.text,{reading:l?o.care.reading.most:o.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Db({scenario:t,plan:e,...n}){let{summary:o,shared:s}=xe(e),r=rt(mn(e.key,t.date)),i=ur(lo(e,t.date),s.outcomes,qn(t,e).named).map(([c,{tile:p,count:u}])=>a`
      <${Qs} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}
    `),l=[a`<span class="bijbeeld">${o.lanes.drawn} </span>`,o.lanes.note];return a`
    <${q$} plan=${e} scenario=${t} ...${n}>
      <${Ci} title=${o.route.title} note=${o.route.note}>
        <${Ib} scenario=${t} plan=${e} />
      <//>
      <${Ci} title=${o.lanes.title} note=${l}>
        <${I$} scenario=${t} plan=${e} />
        <${B} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function R$({route:t}){let e=G(t.query),n=je(e);return a`
    <div class="vel-boven">
      <${it} text=${Cn.title}><p class="uitleg">${Cn.screen}</p><//>
      <${ts} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Cn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((o,s)=>[Wb,Db].map((r,i)=>{let l=2*s+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:o,number:l,total:2*n.length}} />`}))}
    </div>
    <${_e} text=${Cn.screen} />
  `}var Cn,Rb,Ci,W$=z(()=>{"use strict";V();Mt();R();Wt();I();Bn();ft();Pt();ls();tn();we();_c();ht();Tr();Cn=k.summary;Rb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Cn.matrix.title}</caption>
    <thead>
      <tr><td></td>${xn(e).map(n=>a`<th scope="col">${xt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ve("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((o,s)=>a`<${qb} cell=${o} step=${xn(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ci=t=>a`<${P} look="blok-blad" label=${t.title} ...${t} />`});function ji(t){let n=t.flatMap(s=>Ms(s,G({}))).map(({step:s,basis:r})=>`${x(s,"notation")} ${r}`),o=({notation:s})=>Object.keys(be).find(r=>n.includes(`${s} ${r}`));return xc($n.filter(o).map(s=>`${s.label} (${be[o(s)||""][1]})`))}function Ub({id:t}){let e=X(t,"who").flatMap(v=>v.acts?v.to:[]),n=({key:v})=>g(ot.steps,{steps:ji(e.filter(S=>Rt(S,v)))}),o=v=>y.partners[v].find(S=>S.id===t)?.steps||[],s=fs(o("")),r=y.plans.filter(v=>o(W?v.key:"").length),i=X(t,"who").flatMap(v=>v.acts?[]:Un(v.to)),l=fs(C(i)).filter(v=>!s.includes(v)),c=v=>!Tn(v,"partner")&&X(v,"who").every(S=>S.from===t),p=Tt(C(e.filter(v=>y.works[v]?.across&&c(v)))),u=At(t,"unitOf"),m=Tt(At(t,"chapterLead")),$=m.flatMap(oe),d=m.flatMap(v=>At(v,"concerns")).filter(v=>Le(v,"Contradiction")&&oe(v).some(S=>$.includes(S))),h=d.length>0&&a`${ot.disputed} <${at} ids=${C(d)} />`,f=v=>{let S=fs(y.partners[""].find(_=>_.id===v)?.steps||[]);return S.length>0&&a`<span class="zacht"> – ${xc(S)}</span>`},b=x(t,"tooi"),w=[...Ys(t),[k.thing.also_known,$i(t)],[ot.leads,m.length>0&&a`<${Me} ids=${m} /> ${h}`],[ot.units,u.length>0&&a`<${Me} ids=${u} more=${f} />`],[ot.identity,b?g(ot.identified,{code:b,date:rt(x(t,"checkedOn"))}):ot.unidentified]];return a`
    <${P} title=${k.thing.known}>
      <${Xt} text=${x(t,"summary")} />
      ${Nt(t)&&a`<p>${ot.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${ot.independent}</p>`}
      ${r.map(v=>a`<p>${W&&`${v.title}: `}${n(v)}</p>`)}
      ${p.length>0&&a`<p>${ot.across}<${at} ids=${p} />.</p>`}
      ${l.length>0&&a`<p>${g(ot.named_steps,{steps:xc(l)})}</p>`}
      ${!s.length&&!l.length&&a`<p>${ot.no_steps}</p>`}
      <${vn} pairs=${w} />
    <//>
  `}function Hb({id:t,rows:e}){let n=ot.columns,o=p=>_t(p.to)?.key,s=({of:p})=>C(p.map(u=>x(u,"summary"))).join(" "),r=[...Qn(o),Ht("actie",n.action,p=>p.to),{key:"soort",label:n.what,text:p=>he(p.to)},{key:"rol",label:n.role,text:p=>p.phrase,cell:p=>[p.phrase,a`<${Xt} text=${s(p)} look="zacht" />`]},Sn("stand",n.stand,p=>p.to),{key:"stap",label:n.step,text:p=>gi(p.to)},go(n.place,p=>p.of)],i=C(e.map(p=>p.to)).map(p=>{let u=e.filter(m=>m.to===p);return{...u[0],phrase:C(u.map(m=>m.phrase)).join(", "),of:u.flatMap(m=>m.of)}}),l=wr(t,"activiteiten",G({}),o),c={id:"acties",caption:ot.work_caption,rows:i,sort:"actie",columns:r,file:l,open:Z()?Gb:void 0};return a`
    <${P} title=${g(ot.work,{count:i.length})} note=${ot.work_note}>
      ${i.length?a`<${gt} ...${c} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function Vb({id:t}){let e=x(t,"organisationKind")===ot.places.of&&!Nt(t)?bt(t,"altLabel"):[],n=p=>e.some(u=>Vn(p.replace("-"," ")).includes(Vn(u))),o=p=>bt(p,"place").filter(n).join(", "),s=X(t,"who").map(p=>p.to),r=Tt(Wn.filter(p=>o(p)&&!s.includes(p))),l=a`<${Me} ids=${r} more=${p=>a`<span class="zacht"> – ${o(p)}</span> <${Ot} id=${p} />`} />`,c=g(ot.places.title,{count:r.length});return r.length>0&&a`<${P} title=${c} note=${ot.places.note}>${l}<//>`}function Kb({id:t}){let[e,n]=[G({}),ua(t)],s=y.plans.flatMap($=>lo($,e.date)).filter($=>$.outcome==="ahead"&&n($.work)),r=X(t,"who").flatMap($=>$.acts?$.to:[]),i=C([...r,...r.flatMap($=>mt($,"followedBy"))]).filter($=>ot.to_come.includes(We($))&&!s.some(d=>d.work===$)),l=$=>g(k.shared.work.bound,{date:$}),c=[...s.map(({work:$,what:d,quote:h,by:f})=>[n($),$,d,`${h} (${l(f)})`]),...i.map($=>["planned",$,Se($).toLowerCase()])],p=Object.entries(ot.coming.groups).flatMap(([$,d])=>{let h=c.filter(([b])=>b===$).map(([,b,...w])=>a`<li><${A} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${En} id=${`komt-${$}`} items=${h} first=${Z()?vc:void 0} />`;return h.length?a`<p>${F(d,h.length)}</p>${f}`:[]}),u=T("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),m=s.length>0&&a`<p><a href=${u}>${ot.coming.all}</a></p>`;return p.length>0&&a`<${P} title=${ot.coming.title} note=${ot.coming.note}>${p}${m}<//>`}function Jb({id:t}){let e=X(t,"own");if(!e.length)return null;let n=({to:o,of:[s]})=>a`
    <h3><${A} id=${o} /></h3>
    <${xr} id=${s} /><${se} of=${[s]} />
  `;return a`
    <${P} title=${g(ot.own,{count:e.length})} note=${ot.own_note}>
      <${En} id="eigen" as="div" first=${vc} items=${e.map(n)} />
    <//>
  `}function Qb({id:t}){let e=X(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[x(r[0],"asOf").slice(0,4),x(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Xt} text=${x(i,"summary")} />`)} <${se} of=${r} />
  `,o=Tt(C(e.map(r=>Oo(r,t)))).map(r=>{let i=e.filter(l=>Oo(l,t)===r);return a`<li><${A} id=${r} />${i.map(n)}</li>`}),s=e[0].to===t?ot.its_members:ot.members;return a`<${P} title=${s}><${En} id="leden" items=${o} first=${o.length} /><//>`}function Yb({id:t}){let e=new Map(X(t,"with").map(s=>[Oo(s,t),s]));if(!e.size)return null;let n=Tt([...e.keys()]).map(s=>{let{of:r=[],more:i}=e.get(s)||{},l=g(i?ot.more_works:ot.works,{works:r.map(le).join(", ")});return a`<li key=${s}><${A} id=${s} /><span class="zacht">${l}</span></li>`}),o=a`<ul class="kolommen">${n}</ul>`;return a`
    <${P} title=${ot.together} note=${ot.alphabetical}>
      ${Z()?a`<${En} id="samen" items=${n} first=${vc} />`:o}
    <//>
  `}function Zb({id:t}){let e=G({}),n=Ya(t,e),o=n.flatMap(u=>u.rows),s=$t(n.flatMap(({end:u})=>u===t?[]:O(u))),r=n.reduce((u,m)=>u+(m.end===t?m.rows.length:0),0),i=g(s?ot.flows.also:ot.flows.title,{count:r,more:o.length-r}),l={id:Z()?"stromen":"",title:i},c=s&&a`<p class="zacht">${g(ot.flows.note,{names:s})}</p>`,p=a`<${ni} ...${{rows:o,scenario:e}} state=${O(t)} />`;return o.length>0&&a`<${Vs} ...${{...l,intro:c}}>${p}<//>`}var ot,xc,Gb,vc,D$,U$=z(()=>{"use strict";V();tt();Mt();R();Wt();I();Qo();$s();ve();Zo();et();ft();Pt();Zt();Xl();we();ht();Ne();Xs();bi();cn();ot=k.thing.organisation,xc=t=>$t(t.map(e=>e.toLowerCase()));Gb=4,vc=1;D$=({id:t})=>a`
  <${Ub} id=${t} />
  <${Hb} id=${t} rows=${X(t,"who")} />
  <${Vb} id=${t} />
  <${Kb} id=${t} />
  <${Jb} id=${t} />
  <${hi} title=${ot.wishes} ids=${At(t,"wish")} of="concerns" />
  <${fi} title=${ot.requested} ids=${Tt(At(t,"askedOf"))} />
  <${Qb} id=${t} />
  <${Zb} id=${t} />
  <${Yb} id=${t} />
  <${Zs} id=${t} />
`});function Xb({id:t,reports:e}){let n=dn(t);if(Mn(t.split("/")[0]).dates.length<3)return null;let o=r=>gn(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Ot} id=${t} date=${r} />`,s=e.map(({date:r})=>a`<span class="zacht">${rt(r)}</span>${o(r)}`);return a`<${B} as="ol" look="verslagen" label=${n.strip} items=${s} />`}function tk({id:t}){let e=Mn(t.split("/")[0]),{no_result:n,not_mentioned:o}=dn(t),s=e.dates.filter(({date:p})=>We(t,p)),r=y.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!s.length)return null;let i=p=>oe(p).length>0&&x(p,"resultReported")!=="true"&&!k.thing.organisation.to_come.includes(We(t)),l=(p,u)=>a`
    <${Xt} text=${x(p,"summary")} /><${is} of=${p} />
    <${Xt} text=${u===e.date&&i(p)&&n} look="zacht" />
    <${se} of=${[p]} />
  `,c=s.map(({date:p,label:u})=>{let m=bn(t,p);return a`
      <strong>${K(u)}</strong>
      <p><${Ot} id=${t} date=${p} /></p>
      ${r&&p===e.date&&a`<${Xt} text=${r} look="zacht" />`}
      ${gn(t,p).earlier&&a`<p class="zacht">${K(o)}</p>`}
      ${m&&l(m,p)}
    `});return a`<${Xb} id=${t} reports=${s} /><${B} as="ol" look="tijdlijn" items=${c} />`}function ek({id:t}){let e=mt(t,"silentPart"),n=e.map(o=>[x(o,"summary"),a`<span class="zacht"> (${Y("SilentWeight",x(o,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${dn(t).silent}</strong></p><${B} items=${n} />`}function nk({id:t}){let e=dn(t),n=e.deadline_columns,o=Jo(t);if(!o.length)return null;let s=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:s},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>rt(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>pr(x(i,"modality"))},{key:"er",label:n.there,text:i=>gn(i).delivery||e.not_there},{...go(n.place,()=>[]),cell:i=>a`<${Xt} text=${x(i,"summary")} /><${se} of=${[i]} />`}];return a`<${gt} id="termijnen" caption=${e.deadlines} rows=${o} columns=${r} />`}function ok({id:t}){let e=dn(t),n=e.who_columns,o=X(t,"who"),s=mt(t,"reportedUnder"),r=s.length>0&&a`${e.partners_above}<${at} ids=${s} />.`;if(!o.length)return a`<p>${Tn(t,"partner")?k.shared.unread:e.no_partner}${r}</p>`;let i=[Ht("wie",n.who,({from:l})=>l,O,Bo),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>x(l[0],"summary")},go(n.place,({of:l})=>l.slice(0,1))];return a`<${gt} id="wie" caption=${e.who_caption} rows=${o} columns=${i} />`}function sk({id:t}){let e=mt(ut(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${dn(t).heading}<${at} ids=${e} />.</p>`}function rk({id:t}){let e=dn(t),n=pa(t);return n.length?n.map(o=>a`<${xr} id=${o} /><${se} of=${[o]} />`):x(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:bt(t,"interventionKind").map(dt).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function ak({id:t}){let e=dn(t),n=At(t,"subMeasureOf"),o=s=>a` <${Ot} id=${s} />`;return a`<${P} title=${e.container}><p>${e.parts}</p><${Me} ids=${n} more=${o} /><//>`}function H$({id:t}){let e=dn(t),n=Mn(t.split("/")[0]),o=oo(n.date,n),s=Ys(t),r=x(t,"isContainer")==="true"?ak:ik;return a`
    <${P} title=${x(t,"promise")?e.promise:e.what}>
      ${di(t).map(i=>a`<${Xt} text=${i} />`)}
      ${x(t,"isNew")==="true"&&a`<${Xt} text=${g(e.new,{when:o})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${Xt} text=${e.numbered} look="zacht" />`}
      <${se} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${mi} id=${t} />
    ${s.length>0&&a`<${P} title=${k.thing.further}><${vn} pairs=${s} /><//>`}
    <${Zs} id=${t} />
  `}var dn,ik,V$=z(()=>{"use strict";V();R();I();ve();et();ft();Pt();we();ht();Ne();Xs();cn();dn=t=>xe(_t(t)).thing.undertaking;ik=({id:t})=>a`
  <${P} title=${dn(t).progress}><${tk} id=${t} /><${ek} id=${t} /><${nk} id=${t} /><//>
  <${P} title=${dn(t).who}><${ok} id=${t} /><${sk} id=${t} /><//>
  <${hi} title=${dn(t).expected} ids=${X(t,"expected").map(({of:e})=>e[0])} />
  <${P} title=${dn(t).steps}><${rk} id=${t} /><//>
`});function pk({id:t}){let e=lk[fn(t)];return e?y.plans.filter(n=>!_t(t)||n===_t(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${ck} key=${n.plan.key} ...${n} />`):null}function uk({id:t}){let e=At(t,"inChapter"),n=zl(sn.other.annex.file),o=l=>a` <${Ot} id=${l} />`,s=l=>g(ji([l])?sn.other.at:sn.other.no_step,{steps:ji([l])}),r=l=>a`${o(l)}<p class="zacht">${di(l).join(" ")} ${s(l)}</p>`,i=Wn.filter(l=>y.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${P} title=${sn.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${sn.other.annex.label}</a></p>`}
      <${Me} ids=${Tt(e)} more=${r} />
      ${i.length>0&&a`<p>${sn.other.under}</p><${Me} ids=${Tt(i)} more=${o} />`}
    <//>
  `}function dk({id:t}){let e=[...Ys(t),[Le(t,"Legislation")?sn.also_known:sn.in_source,$i(t)],[sn.place,oe(t).length>0&&a`<${se} of=${[t]} />`]];return a`
    <${P} title=${sn.known}>
      ${Le(t,"Facilitator")&&a`<p class="zacht">${xe(_t(t)).thing.other.judged}</p>`}
      <${Xt} text=${Le(t,"Figure")&&y.lookups[t].description} />
      <${Xt} text=${x(t,"summary")} />
      <${Xt} text=${x(t,"rationale")} />
      <${vn} pairs=${e} />
    <//>
    <${mi} id=${t} />
    ${Le(t,"Chapter")&&a`<${uk} id=${t} />`}
    <${Zs} id=${t} />
  `}function fk({id:t}){let e=G(E.route.query),n=fn(t)==="organisation"&&x(t,"notation"),o=i=>fo(i).some(({partners:l})=>n&&l.includes(n)),s=Q(e).gaps.filter(i=>i.pages.includes(t)||o(i));if(!s.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${Ia} gap=${i} scenario=${e} /></article>
  `;return a`
    <${P} title=${g(sn.gaps,{count:s.length})}>
      <${En} id="vragen" items=${s.map(r)} first=${Z()?mk:$k} as="div" />
    <//>
  `}function hk({id:t}){let e=fn(t),n=[K$[e]&&a`<a href=${T(K$[e])}>${sn.crumbs[e]}</a>`,W&&_t(t)?.title,...["inChapter","subMeasureOf"].map(o=>ut(t,o)&&a`<${A} id=${ut(t,o)} />`),he(t)].filter(Boolean);return a`<p class="kruimel">${n.map((o,s)=>[s>0&&" › ",o])}</p>`}function G$({route:t}){let e=t.path.slice(1).join("/");if(!Qt(e))return a`<${Io} />`;let n=O(e),o=fn(e),s=o==="undertaking"&&x(e,"isContainer")!=="true",r=()=>{let i=()=>g(sn.stand,{stand:Se(e).toLowerCase()}),l=s?[uc(e),i()]:[x(e,"summary")],c=[`${he(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),p=C([...oe(e),...oe(bn(e))]);return Sa(c.replace(/([^.!?])$/,"$1."),p,null,_t(e)||lt())};return a`
    <${hk} id=${e} />
    <${it} text=${n} title=${n}>
      ${s&&a`<p><${Ot} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(o)&&a`<${Is} />`}
    <${pk} id=${e} />
    <div class="acties bovenaan">
      <${Eo} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${T("verken",{uit:e,kies:e})}>${sn.around}</a>
    </div>
    <${gk[o]} id=${e} />
    <${fk} id=${e} />
  `}var sn,Sc,lk,ck,$k,mk,K$,gk,J$=z(()=>{"use strict";V();tt();Mt();R();Wt();I();ve();et();ft();Pt();tn();Zt();we();ss();ht();Ne();Xs();U$();bi();V$();cn();Mr();sn=k.thing,Sc=k.thing.route,lk={organisation:(t,e)=>y.partners[W?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Un},ck=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${W?g(Sc.of_plan,{plan:t.title}):Sc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Sc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[$k,mk]=[3,1];K$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};gk={undertaking:H$,organisation:D$,step:Id,other:dk}});function bk({rows:t,whole:e,chosen:n,plan:o,scenario:s}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${yt.tiles_label}>
      ${ur(t,xe(o).shared.outcomes,e?qn(s,o).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>H({uitkomst:n===r?null:r})}>
            <${Qs} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:rt(mn(o.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function _k({rows:t,plan:e,date:n}){let{outcomes:o}=k.shared,s=Object.keys(o).find(l=>o[l].open),r=t.filter(l=>l.outcome===s).sort((l,c)=>nt(l.day,c.day)),i=r.slice(0,wk).map(l=>Z$(l,a`<${Qs} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${yt.open.title}</h2>
      <p>${r.length?g(yt.open.phrase,{date:rt(mn(e.key,n))}):yt.open.none}</p>
      <${B} items=${i} />
      <p><a href=${T("aandachtspunten",{vraag:"deadline-verstreken"})}>${yt.open.gaps}</a></p>
      <h2>${yt.read.title}</h2>
      <ul class="leesregels"><li>${yt.read.first}</li>${yk}<li>${yt.read.last}</li></ul>
    </aside>
  `}function Sk({rows:t}){let n=C([...t.flatMap(s=>X$(s.work)),...ia]).map(s=>[s,O(Ae(s))]).sort((s,r)=>nt(s[1],r[1])),o=[[yt.fields.year,"jaar",an(C(t.map(s=>s.day.slice(0,4))).sort(nt))],[yt.fields.partner,"partner",n],[k.measures.fields.chapter,"hoofdstuk",Go]].filter(([,,s])=>s.length);return a`<${Fo} fields=${o} names=${["jaar","partner","hoofdstuk"]} />`}function Ck({plan:t,scenario:e,chosen:n,query:o}){let{date:s}=e,r=lo(t,s),i=kp(t,s).filter(Wr(o)),l=Hn(t).termless[s].filter(f=>Wr(o)({work:f,day:""})),c=r.filter(Wr(o)),p=c.length===r.length,u=f=>f.filter(b=>!n||b.outcome===n),m=u(c),$=Lo(m).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(yt.intro,{count:r.length,undated:i.length})}</p>
    <p>${qn(e,t).phrase.overdue}</p>
  `,h=a`
    <${bk} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${A$} plan=${t} rows=${m} date=${s} /><${vk} plan=${t} rows=${m} /></div>
      <${_k} rows=${c} plan=${t} date=${s} />
    </div>
    <${Zn} look="tweeling" title=${yt.table}>
      <${gt} id=${`beloften-${t.key}`} caption=${yt.caption} rows=${m} columns=${Y$} sort="dag" />
    <//>
  `;return a`
    <section>
      ${W&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${F(yt.kept,m.length)}</strong> ${$}</p>`}
      ${o.partner&&a`<p class="zacht">${yt.role_note}</p>`}
      <${ai} works=${u(r.filter(Wr({...o,partner:""}))).map(f=>f.work)}
        partner=${o.partner||""} />
      ${r.length>0&&h}
      <${Q$} title=${yt.undated} items=${i.map(Ok)} />
      <${Q$} title=${yt.bare} items=${l.map(f=>a`<${A} id=${f} />: ${Se(f,s)}`)} />
    </section>
  `}function tm({route:t}){let e=G(t.query),n=je(e),o=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",s=n.flatMap(c=>lo(c,e.date)),r=s.filter(Wr(t.query)).filter(c=>!o||c.outcome===o),i=()=>Fn(kk,r,c=>Yt(e,c.plan.key)),l={title:yt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${it} text=${yt.heading} title=${yt.title} />
    <${yn}><${ts} /><${kr} /><${Sk} rows=${s} /><//>
    <${Is} />
    ${n.map(c=>a`<${Ck} key=${c.key} ...${{plan:c,scenario:e,chosen:o,query:t.query}} />`)}
    <p class="acties">
      <${ke} name="beloften.csv" rows=${i} />
      ${s.length>0&&a`<${nn} name="beloften" ...${l} />`}
    </p>
    <${_e} text=${F(yt.lane_total,r.length)} />
  `}var yt,Y$,kk,Z$,wk,yk,xk,vk,X$,Wr,Ok,Q$,em=z(()=>{"use strict";V();tt();Mt();R();Wt();I();ve();et();ft();Pt();tn();Zt();we();cc();No();_c();ht();Tr();Ne();yt=k.promises;Y$=[{key:"dag",label:yt.columns.day,text:t=>t.day,cell:t=>t.by},Ht("actie",yt.columns.work,t=>t.work),{key:"wat",label:yt.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:yt.columns.who,text:t=>zn(t.work)},{key:"woorden",label:yt.columns.quote,text:t=>t.quote},{key:"stand",label:yt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${ms} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:yt.columns.lane,text:E$}],kk=[...Y$,Rs(yt.columns.place,t=>t.id)],Z$=({work:t,short:e},n,o,s)=>a`
  ${n}<span><${A} id=${t} text=${e} />${" "}${o}<span class="bij">${s}</span></span>
`,wk=6,yk=yt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);xk=t=>{let e=a`<${ms} outcome=${t.outcome} on=${t.on} />`;return Z$(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},vk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${wc(t,e).map(n=>{let o=[F(yt.lane_total,n.mine.length),...Lo(n.mine,!0)].join(" · "),s=[Ls(n),a`<span class="bij">${o}</span>`];return a`<${Zn} title=${s}><${B} items=${n.mine.map(xk)} /><//>`})}
  </div>
`,X$=t=>X(t,"who").map(e=>x(e.from,"notation")),Wr=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||X$(e.work).includes(t.partner))&&(!t.hoofdstuk||y.works[e.work]?.chapters?.includes(t.hoofdstuk));Ok=({work:t,quote:e,what:n,stand:o})=>a`<${A} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${o&&`; ${o}`}`,Q$=({title:t,items:e})=>e.length>0&&a`<${Zn} look="tweeling" title=${g(t,{count:e.length})}><${B} items=${e} /><//>`});function jk({loss:t,scenario:e,id:n,title:o}){let s=sm(t,e),r=[{key:"vak",label:jn.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Ao(i,t.plan)}>${c}</a>`:c},{key:"nu",label:jn.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:jn.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${gt} ...${{id:n,rows:s,columns:r}} caption=${o} hideCaption open=${om()} />`}function Lk({loss:t,names:e,scenario:n,apart:o}){let s=Mn(t.plan),{cells:r,none:i,...l}=s.words.losses,c=`verlies${s===y.plans[0]?"":`-${s.key}`}`,p=m=>{let $=X(m,"who",n.date),[d,h]=[!0,!1].map(M=>$.filter(({from:q})=>e.includes(O(q))===M)),f=h.filter(({acts:M})=>M),b=new Map;for(let{from:M,phrase:q=""}of f.length?f:h)Xe(b,q,O(M));let w=[...b].map(([M,q])=>`${$t(C(q))} (${M})`).join("; "),v=At(m,"reportedUnder").flatMap(M=>X(M,"who",n.date)).flatMap(({from:M,acts:q})=>q&&!e.includes(O(M))?O(M):[]).filter(M=>!f.some(({from:q})=>O(q)===M)),S=f.some(({from:M})=>!Nt(M)),_=X(m,"expected",n.date).flatMap(({from:M})=>$.some(q=>q.from===M)?[]:O(M)),j=[d.length>0&&g(jn.role,{names:$t(C(d.map(({phrase:M=""})=>M)))}),w&&g(f.length?jn.others:jn.only_named,{names:w}),!S&&v.length>0&&g(jn.below,{names:$t(C(v))}),_.length>0&&g(jn.expected,{names:$t(C(_))})];return a`
      <li>
        <${A} id=${m} /> <${Ot} id=${m} date=${n.date} />
        <span class="zacht"> ${j.filter(Boolean).join("; ")}</span>
      </li>
    `},u=(m,$,d=[])=>{let h=a`<${En} id=${`${c}-${$}`} items=${d.map(p)} first=${om()} />`;return d.length>0&&a`<${nm} title=${m} count=${d.length}>${h}<//>`};return a`
    <section>
      ${W&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${o}
      <${zk} loss=${t} scenario=${n} />
      <${nm} title=${r} count=${t.cells.length} none=${i}>
        <${jk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([m,$])=>u($,m,t[m]))}
      ${t.blocks.map((m,$)=>u(m.phrase,String($),m.acts))}
    </section>
  `}function Oc({losses:t,names:e,scenario:n,apart:o}){let s=()=>t.flatMap(r=>sm(r,n).map(({cell:i,step:l,now:c})=>[$t(e),dt(i.column),l,c,i.phrase,...Yt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${Lk} ...${{loss:r,names:e,scenario:n}} apart=${!i&&o} />`)}
    ${!t.length&&[je(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),o]}
    <div class="acties"><${ke} name="wat-als.csv" rows=${()=>[[...jn.csv,...Jn],...s()]} /></div>
  `}function Mk(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead,t.unread].flat(),o=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return Q({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?K(dt(s.kind)):xt(s.step),...o.get(`${s.step}~${s.kind}`),things:s.things.filter(r=>n.includes(r)),empty:!s.things.length}))}function Tk({place:t,date:e}){let{title:n,things:o,empty:s,last_actor:r,only_lead:i}=t,l=o.filter(u=>!r.includes(u)),c=a`
    <p class="verliestal">${g(ys.lost,{count:r.length,total:o.length})}</p>
    <p class="verlieswoord">${ys.lost_phrase}</p>
  `,p=o.length?F(ys.stays,o.length):ys[s?"nothing":"elsewhere"];return a`
    <li class=${r.length?"verlies":s?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(u=>a`<i key=${u} class="paal weg"></i>`)}
        ${l.map(u=>a`<i key=${u} class=${`paal b-${jo(u,e)}`}></i>`)}
      </div>
      ${r.length>0&&c}
      ${i.length>0&&a`<p>${F(ys.lead,i.length)}</p>`}
      ${r.length+i.length===0&&a`<p class="zacht">${p}</p>`}
    </li>
  `}function zk({loss:t,scenario:e}){let{legend:n}=ys,o=Mk(t,e),s=C(o.flatMap(i=>i.things.map(l=>jo(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>s.includes(i));return a`
    <${P} look="verliesbeeld" title=${ys.title}>
      <ul class="plaatsen">
        ${o.map(i=>a`<${Tk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:Os(lt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${Y("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var ys,jn,om,sm,nm,rm=z(()=>{"use strict";V();Mt();R();Wt();I();ve();Bn();et();ft();Pt();Zt();we();ht();Ne();ys=k.whatif.picture,jn=k.whatif,om=()=>Z()?1:void 0,sm=(t,e)=>t.cells.map(n=>{let{matrix:o}=Q({...e,plan:t.plan}),s=o.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[K(dt(n.column)),s?xt(n.barrier):""],l=s?g(jn.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:s,step:i,name:l,now:s?Ds(s):jn.no_cell}}),nm=({title:t,count:e,none:n,children:o})=>a`
  <${P} title=${g(jn.part,{title:t,count:e})} as=${W?"h3":"h2"}>
    ${e?o:a`<p>${n}</p>`}
  <//>
`});function Fk({notations:t,names:e,scenario:n}){let o=t.map(l=>["zonder",l]),s=Lr("answer",{options:[...So(n),...o]},()=>Lt(st.done));if(!s||s.silent!==void 0)return a`<div><p>${s?s.silent:st.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=F(st.questions,s.gaps.filter(r).length);return a`
    <div>
      <${Oc} losses=${s.losses.filter(r)} names=${e} scenario=${n} />
      <p>${g(st.with_this,{questions:i,now:Q(n).gaps.length})}</p>
    </div>
  `}function Bk({acting:t,chosen:e}){let[n,o]=U(""),s=u=>H({zonder:u.map(Li).join(",")}),r=u=>{if(e.includes(u))return s(e.filter(m=>m!==u));s(Re()?[...e,u]:[u])},i=u=>[O(u),...bt(u,"altLabel")].join(" "),l=t.filter(u=>Bs(i(u),n)),c=u=>a`
    <button type="button" id=${`zonder-${Li(u)}`} aria-pressed=${String(e.includes(u))}
      onClick=${()=>r(u)}>${O(u)}</button>
  `,p=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${st.clear}</button>
      <button type="button" class="klein" onClick=${()=>qs(location.href,st.shared)}>${st.share}</button>
    </p>
  `;return a`
    <h2>${st.leave_out}</h2>
    ${e.map(u=>a`
        <button type="button" class="weggelaten" key=${u} aria-label=${g(st.put_back,{name:O(u)})}
          onClick=${()=>r(u)}>
          ${O(u)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&p}
    <label class="veld">
      <span>${st.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${u=>o(u.target.value)}
        onKeyDown=${u=>u.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <${B} look="partnerlijst" label=${st.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${st.none_found}</p>`}
    ${!Re()&&a`<p class="zacht">${st.alone}</p>`}
  `}function Ek({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=$t(r.map(u=>xt(u).toLowerCase())),p=c?g(st.start.steps,{steps:c}):st.start.no_step;return[i&&F(st.start.alone,i),i&&p,l&&F(st.start.lead,l)].filter(Boolean)},o=Os(lt(e.plan)),s=r=>a`
    <a href=${T("wat-als",{zonder:Li(r.who)})}>${O(r.who)}</a>
    <span class="bij">${W?`${Mn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${P} id="begin" look=${null} title=${st.start.title} note=${g(st.start.phrase,{source:o})}>
      <${B} look="beginlijst" items=${t.map(s)} />
      ${!t.length&&a`<p>${st.start.no_partner}</p>`}
    <//>
  `}function Ak({id:t,scenario:e}){let n=r=>$t(Tt(C(r)).map(O)),o=Object.entries(st.apart.roles).map(([r,i])=>{let l=p=>X(p,"who",e.date).filter(u=>u.role===r),c=Tt(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap(m=>m.from===t?[]:[m.from]));return O(p)+g(st.apart[u?"others":"no_others"],{names:u})});return c.length>0&&a`<p>${g(i,{names:$t(c)})}</p>`}),s=Ya(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:m})=>[...u,...m].filter($=>$!==r))),c=g(r===t?st.apart.flows:st.apart.group_flows,{name:O(r)}),p=a`<${A} id=${r} text=${F(st.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(st.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(At(t,r));return i&&a`<p>${g(st.apart[r],{names:i})}</p>`})}
    ${o} ${s}
    <p>${st.apart.page} <${A} id=${t} />.</p>
  `}function am({route:t}){let e=G(t.query),{without:n,most:o}=Q(e),s=Tt(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(Ae).filter(Boolean),i=r.map(h=>O(h)),[l]=r,c=r.length>1&&Re(),[,p,...u]=t.path,m=[[st.leave_out,T("wat-als"),!p],[st.action.title,T(["wat-als","actie"]),!!p]],$=a`
    <${yr} label=${st.title} tabs=${m} />
    <${it} text=${st.title} title=${p?st.action.title:st.title}>
      <p class="uitleg">${p?st.action[Re()?"intro":"intro_elsewhere"]:st.intro}</p>
    <//>
    <${Ca} scenario=${e} />
  `;if(p)return[$,a`<${ud} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${Fk} notations=${r.map(Li)} names=${i} scenario=${e} />`:l?a`
      <${Oc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Ak} id=${l} scenario=${e} />`} />
    `:a`<${Ek} most=${o} scenario=${e} />`;return a`
    ${$}
    <${ec} chosen=${r.join(",")} choices=${a`<${Bk} acting=${s} chosen=${r} />`}
      follows=${d()} />
    <${_e} text=${r.length===1?g(st.phrase,{name:i[0]}):""} />
  `}var st,Li,im=z(()=>{"use strict";Be();Es();V();tt();Mt();R();Wt();I();Ee();$s();ve();et();ft();tn();Zt();Fa();we();ht();rm();nc();cn();st=k.whatif;Li=t=>x(t,"notation")});var cm={};dm(cm,{answerTo:()=>Q,compare:()=>nt,connection:()=>zs,csv:()=>na,data:()=>y,here:()=>E,longerWays:()=>fa,scenarioOf:()=>G});function Ti(t=null){for(let e of zi())e!==t&&(e.open=!1)}function Cc(){Ti(),In().classList.remove("is-open"),Mi().setAttribute("aria-expanded","false")}function Nk(){In()&&(Mi().addEventListener("click",()=>{let t=In().classList.toggle("is-open");for(let e of zi())e.open=t;Mi().setAttribute("aria-expanded",String(t))}),In().addEventListener("click",t=>{let e=t.target;e.closest("a")?Cc():e.closest("summary")&&!Z()&&Ti(e.closest("details"))}),In().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=zi().find(n=>n.open);Z()?Mi().focus():e?.querySelector("summary")?.focus(),Cc()}),document.addEventListener("click",t=>{!Z()&&!In().contains(t.target)&&Ti()}),In().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Z()&&!In().contains(e)&&Ti()}))}function Pk(t){if(!In())return;let e=Fl(t)?.to;for(let n of In().querySelectorAll("a")){let{path:o}=tl(n.hash);o[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",T(o))}for(let n of zi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Ik(t,e){let n=Object.keys(y.comparisons).length>0,o=n||t==="vergelijk";return Dr=!ir(e)||o!==n,Dr?(Ln(a`<p role="status">${k.werkplaats.busy}</p>`,jt("inhoud")),Fi?pt().show(Fi,pt().own):jc||qk(So(e),o),!0):!1}async function qk(t,e){jc=!0;try{Fi=(await pt().ask("page",{options:t,comparisons:e})).page,Dr&&pt().show(Fi,pt().own)}catch(n){Dr&&Ln(a`<p role="alert">${n.message}</p>`,jt("inhoud"))}jc=!1}function Rk(t){let e=t.path[0]||"overzicht",n=jt("inhoud");if(jt("bronregel").hidden=e==="controleer"&&!!fe()?.board,fe()?.own&&Ik(e,G(t.query)))return;n.className=`scherm-${e}`;let o=jt("zoek");o&&e!=="zoek"&&(o.value="");let s=lm[e]||lm.onbekend;Ln([a`<${ou} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Pk(e)}function Lc(){let t=jt("motor");t.hidden=!1;let{state:e,why:n,own:o}=pt();Ln(a`<${y$} state=${e} why=${n} own=${o} />`,t)}function Wk(){Dk(),Dr=!1,window.removeEventListener("werkplaats",Lc),Ln(null,jt("inhoud")),Ln(null,jt("motor"))}var In,Mi,zi,lm,jc,Fi,Dr,Dk,pm=z(()=>{"use strict";Be();V();tt();Mt();R();Wt();I();Ee();Qo();Zo();ft();Zt();Fa();fu();Fu();Nu();_d();Ad();o$();a$();v$();T$();Mr();W$();J$();em();im();In=()=>jt("menu"),Mi=()=>jt("menuknop"),zi=()=>[...In().querySelectorAll("details")];jt("spring").addEventListener("click",t=>{t.preventDefault(),jt("inhoud").focus()});Nk();jt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Cc();let e=jt("zoek").value;location.hash=Qp(e)||T("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,o={...y.meta,title:document.title,address:location.hash||"#/overzicht"};qs(g(e,{...o,sources:uo()}),n)});lm={__proto__:null,overzicht:r$,dekking:Au,aandachtspunten:Ed,partners:Kd,maatregelen:Yd,naslag:Xd,gevraagd:t$,tijdlijn:n$,beloften:tm,verken:yd,ding:G$,samenvatting:R$,vragen:M$,"wat-als":am,vergelijk:zu,"weet-niet":mu,methode:$u,zoek:dd,controleer:fe()?x$:_$,onbekend:Io},jc=!1,Fi="",Dr=!1;fe()&&(window.addEventListener("werkplaats",Lc),Lc());jt("inhoud").replaceChildren();Dk=cp(Rk);fe()&&window.addEventListener("andere-bladzijde",Wk,{once:!0});document.documentElement.dataset.klaar="ja"});Be();Ai();typeof DecompressionStream>"u"?jt("te-oud").hidden=!1:zc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(pm(),cm))});})();
