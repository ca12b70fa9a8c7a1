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
"use strict";var ketenkaart=(()=>{var $m=Object.defineProperty;var T=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var mm=(t,e)=>{for(var n in e)$m(t,n,{get:e[n],enumerable:!0})};function Lt(t){let e=jt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function zc(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),s=document.createElement("a");s.href=o,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var jt,Be=T(()=>{"use strict";jt=t=>document.getElementById(t)});async function Fc(){let t=Uint8Array.from(atob(jt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ei=fm(await new Response(e).json())}function fm(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(o=>e[o])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([o,s])=>[o,e[s]]))):e.push(n);return e.at(-1)}var Ei,Ai=T(()=>{"use strict";Be()});function Ac(t){var e=Bc.get(this);return e||(e=new Map,Bc.set(this,e)),(e=Ec(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",l="",c=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,s),r=6),$&&(c.push(r,$,0,s),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var m=0;m<n[u].length;m++)o=n[u][m],r===1?o==="<"?(p(),c=[c],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[u][m+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):i+=o),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Ec,Bc,Nc=T(()=>{Ec=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[e[++r]]=l:i===6?o[1][e[++r]]+=l+"":i?(s=t.apply(l,Ec(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},Bc=new Map});function Ho(t){t&&t.parentNode&&t.remove()}function Wi(t,e,n){var o,s,r,i={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ri.call(arguments,2):n),or(t,i,o,s,null)}function or(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:sr,__v:s||++qc,__i:-1,__u:0};return!s&&Et.vnode&&Et.vnode(r),r}function Yr(t){return t.children}function Vr(t,e){this.props=t,this.context=e,this.__g=0}function vo(t,e){if(e==null)return t.__&&vo(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:vo(t)}function km(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=Vo({constructor:sr},n)).__v=n.__v+1,Et.vnode&&Et.vnode(e),Di(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||vo(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Gc(s,e,r),n.__=n.__e=null,e.__e!=o&&Dc(e))}function Dc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Dc(t)}function Pc(t){(8&t.__g||(t.__g|=8,xo.push(t),Gr++))&&Ni==Et.debounceRendering||((Ni=Et.debounceRendering)||queueMicrotask)(Uc)}function Uc(){try{for(var t,e=1;xo.length;)xo.length>e&&xo.sort(Rc),t=xo.shift(),e=xo.length,8&t.__g&&km(t)}finally{(Gr=xo.length)&&(Ni||queueMicrotask)(Uc)}}function Hc(t,e,n,o,s,r,i,l,c,p,u){var m,$,d,h,f,b,w=o.__k||Qr,v=e.length;for(c=wm(n,e,w,c,v),m=0;m<v;m++)(d=n.__k[m])!=null&&($=~d.__i&&w[d.__i]||Jr,d.__i=m,b=Di(t,d,$,s,r,i,l,c,p,u),h=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Ui($.ref,null,d,$),d.ref&&u.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=Vc(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function wm(t,e,n,o,s){var r,i,l,c,p,u,m,$,d,h=n.length,f=h,b=0,w=0,v=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=or(null,i):qi(i)?i=v[r]=or(Yr,{children:i}):i.constructor===sr&&i.__b?i=v[r]=or(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=ym(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,w=1)):(~p||(s>h?b--:s<h&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(w){for(u=[],m=[],r=0;r<s;r++)if((i=v[r])&&16&i.__u){for(b=0,$=u.length;b<$;)u[d=b+$>>1]<i.__i?b=d+1:$=d;u[b]=i.__i,m[r]=b+1}for(b=u.length;r--;)m[r]&&(m[r]==b?b--:v[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=vo(l)),Hi(l,l));return o}function Vc(t,e,n,o){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Vc(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=vo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function ym(t,e,n,o){var s,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function Ic(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Ur(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Ic(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Ic(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Pi[e]||(Pi[e]=_m(e)),(t.__a||(t.__a={}))[e]=Ii,r=e!=(e=e.replace(Wc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function _m(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Hr]==null)e[Hr]=Ii++;else if(e[Hr]<this.__a[t])return;return n(Et.event?Et.event(e):e)}}}function Di(t,e,n,o,s,r,i,l,c,p){var u,m,$,d,h,f,b,w,v,S,_,j,L,q,F,B,Ct,Ye,Bt=e.type;if(e.constructor!==sr)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=r=[],u.nodeType==8?l=Kr(u,r):r.push(u),l=r[0]||l),(u=Et.__b)&&u(e);t:if(typeof Bt=="function"){$=i.length;try{if(w=e.props,v=(u=Bt.prototype)&&u.render,S=(u=Bt.contextType)&&o[u.__c],_=u?S?S.props.value:u.__:o,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new Bt(w,_):(e.__c=d=new Vr(w,_),d.constructor=Bt,d.render=vm),S&&S.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),Bt.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Vo({},d.__s)),Vo(d.__s,Bt.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&v&&!Bt.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,_),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,_)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function($e){$e&&($e.__=e)}),Qr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=vo(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,_),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else v&&!Bt.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=_,d.props=w,d.__P=t,d.__g&=-5,j=Et.__r,L=v?25:0;do d.__g&=-9,j&&j(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++L<25);v&&(Qr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=Vo({},o,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),q=u&&u.type===Yr&&u.key==null?u.props.children:u,w.__P&&(u=l,s=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function($e){$e&&Hi($e,$e)}),n.__k=null),l=n.__k?vo(n,0):null),l=Hc(t,qi(q)?q:[q],e,n,o,s,r,i,l,c,p),w.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(Ho),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch($e){if(i.length=$,e.__v=null,c||r)if($e&&$e.then){if(e.__u|=128|c,r){for(~(Ct=r.indexOf(l||void 0))||(Ct=r.length);(Ye=r[Ct-1])&&Ye.nodeType==8;)Ct--;for(;Ct<r.length;Ct++)if(Ye=r[Ct])if(r[Ct]=null,F){if(Ye==B)break}else{if(Ye.nodeType!=8)break;Ye.data.startsWith("$s")&&(B=Kr(F=Ye))}}if(!F){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;F=l}(u=Kr(F=e.__c.__z||(e.__c.__z=F)))?(e.__e=F,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ho);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),$e&&$e.then||Kc(e),Et.__e($e,e,n)}}else l=e.__e=xm(n.__e,e,n,o,s,r,i,c,p,t);return(u=Et.diffed)&&u(e),l}function Kr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Kc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Kc))}function Gc(t,e,n){for(var o=0;o<n.length;)Ui(n[o++],n[o++],n[o++]);Et.__c&&Et.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){Et.__e(r,s.__v)}})}function xm(t,e,n,o,s,r,i,l,c,p){var u,m,$,d,h,f,b,w,v=n.props||Jr,S=e.props,_=e.type;if(_=="svg"?s="http://www.w3.org/2000/svg":_=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(_?h.localName==_:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(w=p.ownerDocument||document,!_)return w.createTextNode(S);t=w.createElementNS(s,_,S.is?S:p),l&&(Et.__m&&Et.__m(e,r),l=!1),r=null}if(_){if(p=_=="template"&&t.content||t,r=_=="textarea"&&S.defaultValue!=null?null:r&&Ri.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?$=h:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||Ur(t,u,null,h,s);for(u in S)h=S[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?m=h:u=="value"?f=h:u=="checked"?b=h:l&&typeof h!="function"||v[u]===h||Ur(t,u,h,v[u],s);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(_=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&bm.test(_))&&(s="http://www.w3.org/1999/xhtml"),Hc(p,qi(d)?d:[d],e,n,o,s,r,i,r?r[0]:n.__k&&vo(n,0),l,c),r&&r.some(Ho)),l&&_!="textarea"||(u="value",_=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(_!="progress"||f)||Ur(t,u,f,v[u],s),u="checked",b!=null&&b!=t[u]&&Ur(t,u,b,v[u],s))}else v===S||l&&t.data==S||(t.data=S);return t}function Ui(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){Et.__e(s,n)}}function Hi(t,e,n){var o,s,r,i;if(Et.unmount&&Et.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Ui(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Et.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Hi(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=Kr(o,r=[]))&&(o==t.__e&&r.some(Ho),Ho(s),Ho(o)),n||Ho(t.__e),t.__e=t.__c=t.__=null}function vm(t,e,n){return this.constructor(t,n)}function Ln(t,e){var n,o,s,r;Et.__&&Et.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=or(Yr,{children:[t]}),s=[],r=[],Di(e,e.__k,o||Jr,Jr,e.namespaceURI,o?null:e.firstChild?Ri.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Gc(s,e.__k,r),e.__k.props.children=null}var Et,qc,hm,xo,Ni,Gr,Rc,Hr,Wc,Ii,Pi,gm,sr,Jr,Qr,bm,qi,Ri,Vo,Zr=T(()=>{sr=Symbol.for("pv"),Jr={},Qr=[],bm=/^m(i|n|o|s|text|space)$/,qi=Array.isArray,Ri=Qr.slice,Vo=Object.assign;Et={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw Gr=0,t}},qc=0,hm=function(t){return t!=null&&t.constructor===sr},Vr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Vo({},this.state)),typeof t=="function"&&(t=t(Vo({},n),this.props)),t&&(Vo(n,t),this.__v&&(e&&this.__k.push(e),Pc(this)))},Vr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Pc(this))},Vr.prototype.render=Yr,xo=[],Gr=0,Rc=function(t,e){return t.__v.__b-e.__v.__b},Hr=Symbol(),Wc=/(PointerCapture)$|Capture$/i,Ii=0,Pi={},gm=0});function ta(t,e){ee.__h&&ee.__h(ie,t,Xr||e),Xr=0;var n=ie.__H||(ie.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function U(t){return Xr=1,Sm(rp,t)}function Sm(t,e,n){var o=ta(xs++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):rp(void 0,e),function(r){var i=(o.__N||o.__)[0],l=o.t(i,r);Ki(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=ie,!ie.__f)){ie.__f=!0;var s=ie.shouldComponentUpdate;ie.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,Ki($.__[0],$.__N[0])||(u=!0))}),s){var m=s.call(this,r,i,l);return p?m||u:m}return!p||u}}return o.__}function je(t,e){var n=ta(xs++,3);!ee.__s&&Qi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ie.__H.__h.push(n))}function rn(t,e){var n=ta(xs++,4);!ee.__s&&Qi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ie.__h.push(n))}function ar(t){return Xr=5,Re(function(){return{current:t}},[])}function Re(t,e){var n=ta(xs++,7);return Qi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Om(){var t;do{for(;t=Gi.shift();)try{rr(t)}catch(n){ee.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=sp.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(rr),e.__h.some(Ji),e.__h=[]}catch(n){e.__h=[],ee.__e(n,t.__v)}}}while(Gi.length)}function Cm(t){var e,n=function(){clearTimeout(o),np&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);np&&(e=requestAnimationFrame(n))}function op(t){t!=1&&Jc==ee.requestAnimationFrame||((Jc=ee.requestAnimationFrame)||Cm)(Om)}function rr(t){var e=ie,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ie=e}function Ji(t){var e=ie;t.__c=t.__(),ie=e}function Qi(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Ki(n,t[o])})}function rp(t,e){return typeof e=="function"?e(t):e}var xs,ie,Vi,Jc,Ki,Xr,sp,Gi,ee,Qc,Yc,Zc,Xc,tp,ep,np,Yi=T(()=>{Zr();Ki=Object.is,Xr=0,sp=[],Gi=[],ee=Et,Qc=ee.__b,Yc=ee.__r,Zc=ee.diffed,Xc=ee.__c,tp=ee.unmount,ep=ee.__;ee.__b=function(t){ie=null,Qc&&Qc(t)},ee.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ep&&ep(t,e)},ee.__r=function(t){Yc&&Yc(t),xs=0;var e=(ie=t.__c).__H;e&&(Vi==ie?ie.__h=[]:(e.__h.some(rr),e.__h.some(Ji),xs=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Vi=ie},ee.diffed=function(t){Zc&&Zc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&op(sp.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Vi=ie=null},ee.__c=function(t,e){e.some(function(n){try{n.__h.some(rr),n.__h=n.__h.filter(function(o){return!o.__||Ji(o)})}catch(o){n.__h=[function(){throw o}]}}),Xc&&Xc(t,e)},ee.unmount=function(t){tp&&tp(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,op(Gi.push(s))}else rr(s)}catch(r){e=r}}),o.__H=void 0,e&&ee.__e(e,o.__v))};np=typeof requestAnimationFrame=="function"});function ap(t){if(Array.isArray(t))return t.map(ap);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,o)=>o?[Wi("wbr",null),n]:[n])}var le,a,E,V=T(()=>{"use strict";Nc();Zr();Yi();Zr();Yi();le=()=>ar(null);a=Ac.bind((t,e,...n)=>Wi(t,e,...typeof t=="string"?n.map(ap):n)),E=({items:t,as:e="ul",look:n,id:o,label:s})=>a`
  <${e} class=${n} id=${o} aria-label=${s}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function Tm(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:o,kies:s=o,uit:r=o||s,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(ip,n)&&!t.query.uit?{path:ip[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:s||c},...i&&{toon:"lijst"}}}}function tl(t){let e=Object.entries(Mm).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,o]=e.replace(/^#\/?/,"").split("?"),s=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(o||"")].map(([i,l])=>[Lm[i]||i,l]);return Tm({path:n.split("/").filter(Boolean).map(s),query:Object.fromEntries(r)})}function M(t,e={},n=!0){let o=jm.filter(i=>n&&A.route.query[i]).map(i=>[i,A.route.query[i]]),s=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(o),...e}))l&&s.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function H(t,e=!1){let n=M(A.route.path,{...A.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Zi},"",n),Xi())}function Xi(t=!1){let e=tl(location.hash),n=A.route.path.join("/")===e.path.join("/");A.route=e,A.led=A.started&&!n&&!t,lp(e),n||window.scrollTo(0,t&&cp.get(history.state?.turn)||0)}function pp(t){lp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Zi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>cp.set(history.state?.turn??0,window.scrollY),n);let o=()=>{let s=!!history.state;s||history.replaceState({turn:++Zi},""),Xi(s)};return window.addEventListener("popstate",o,n),Xi(),A.started=!0,()=>e.abort()}var jm,Lm,ip,Mm,A,lp,Zi,cp,Ze,tt=T(()=>{"use strict";jm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Lm={ernst:"gewicht"},ip={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},Mm={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};A={route:{path:[],query:{}},started:!1,led:!1},Zi=0,cp=new Map;Ze=t=>M(["ding",t])});function it({text:t,title:e=t,children:n}){let o=le();return rn(()=>{document.title=`${e} – Ketenkaart`},[e]),rn(()=>{A.started&&o.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function _e({text:t}){let{route:e}=A;return rn(()=>{A.started&&t&&Lt(t)},[t,e]),null}var Z,Mt=T(()=>{"use strict";Be();V();tt();Z=()=>window.matchMedia("(max-width: 44rem)").matches});function $t(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Xe(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}function vs(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function ea(t,e,n=""){let o=n.startsWith("-"),s=e.find(l=>l.key===n.replace(/^-/,""));if(!s)return t;let r=t.map(l=>({text:s.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?nt(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function na(t){let e=o=>String(o??"").replace(/^[=+\-@\t\r]/,"'$&"),n=o=>`"${e(o).replaceAll('"','""')}"`;return`\uFEFF${t.map(o=>`${o.map(n).join(";")}\r
`).join("")}`}function up(t,e){let n=[""];for(let o of String(t).split(/\s+/)){let s=`${n[n.length-1]} ${o}`.trim();!n[n.length-1]||e(s)?n[n.length-1]=s:n.push(o)}return n}var g,z,K,ir,At,C,an,nt,R=T(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),z=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),K=t=>t.slice(0,1).toUpperCase()+t.slice(1),ir=t=>(At(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),At=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],an=t=>t.map(e=>[e,e]),{compare:nt}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,dp,$p,zm,Fm,Bm,Em,Am,Nm,Pm,Im,qm,Rm,ln,Ss,W,k,xe,lt,Mn,_t,Rt,mp,Wm,no,me,Dm,$n,mn,rt,Os,Le,oo,I=T(()=>{"use strict";Ai();y=Ei,{codes:dp,progress:$p,queries:zm,names:Fm,absent:Bm,lists:Em,kinds:Am,called:Nm,works:Pm,partners:Im,lookups:qm}=y,Rm=[dp,$p,zm,Fm,Bm,y.dates,Em,Am,Nm,Pm,Im,qm];for(let t of[...Rm,y.words,y.addresses,...[dp,$p].flatMap(Object.values)])Object.setPrototypeOf(t,null);ln=new Map(Object.entries(y.things)),Ss=new Map(y.plans.map(t=>[t.key,t])),W=y.plans.length>1,k=y.words,xe=t=>t?.words.page||k,lt=t=>Ss.get(t||"")||(W?void 0:y.plans[0]),Mn=t=>Ss.get(t),_t=t=>Ss.get(t.split("/")[0]),Rt=(t,e)=>!e||!_t(t)||_t(t)?.key===e,mp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],Wm=y.plans.flatMap(t=>t.dates),no=mp(Wm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),me=no[no.length-1].date,Dm=y.plans.flatMap(t=>t.steps),$n=mp(Dm.reverse(),({notation:t})=>t).reverse(),mn=(t,e)=>{let n=_t(t);return n?y.stands[e]?.[n.key]||n.date:e},rt=t=>y.dates[t]||t||"",Os=(t=lt())=>t?.source||y.source,Le=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),oo=(t,e=lt())=>(e?e.dates:no).find(n=>n.date===t)?.label||rt(t)});async function oa(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function so(t,e,n){t(e);try{t(await n()||"")}catch(o){t(o.message)}}var el,fe,pt,We,Ee=T(()=>{"use strict";R();I();el=5*2**20,fe=()=>window.werkplaats,pt=()=>fe(),We=()=>!!fe()&&fe()?.state!=="off"});function Q(t){let e=y.answers[t.key];if(!t.plan)return e;let n=s=>s.filter(r=>r.plan===t.plan),o=`${t.key}|${t.plan}`;if(!nl.has(o)){let{matrix:s,without:r,links:i,...l}=e,c={matrix:ol(s,n),without:ol(r,n),links:i},p={...ol(l,n),...c};nl.set(o,p)}return nl.get(o)}function So({date:t,stated:e,strict:n,expect:o}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),n&&s.push(["lezing","streng"]),o||s.push(["verwachtingen","uit"]),s}function G(t){let e=W&&Ss.has(t.plan)?t.plan:"",n=no.some(p=>p.date===t.stand)?t.stand:me,[o,s]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:o,strict:s,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:me};return[r,i,l].map(sa).find(p=>lr(p)||fe())||sa({...l,stated:!1,strict:!1})}function sa({plan:t,date:e,stated:n,expect:o,strict:s}){let r=`${e}|${n?"stated":"all"}|${o?"with":"without"}`;return{plan:t,date:e,stated:n,expect:o,strict:s,key:s?`${r}|strict`:r}}function sl(t,e,n){return new Set(n.map(([s])=>G({...t,[e]:s}).key)).size===n.length?n:[]}var nl,ol,qn,lr,rl,fp,Wt=T(()=>{"use strict";I();Ee();nl=new Map,ol=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));qn=(t,e)=>Q({...t,plan:e.key}).numbers[0];lr=t=>t.key in y.answers;rl=(t,e)=>Ss.get(e)?.steps.find(n=>n.notation===t)?.id,fp=t=>new Set(Q(t).reach.flatMap(({plan:e,columns:n})=>n.filter(o=>o.undecided).map(o=>rl(o.step,e))))});var hp,Um,Ko,cr,X,Nt,Oo,ve=T(()=>{"use strict";R();I();hp=new Map;for(let{rows:t,...e}of y.lines)for(let[n,o,...s]of t){let r={...e,from:n,to:o,of:s};for(let i of[n,o])Xe(hp,i,r)}Um=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Ko=(t,e=me)=>!Um[e]?.has(t),cr=(t,e=me)=>(hp.get(t)||[]).filter(n=>Ko(n.of[0]||n.from,e)),X=(t,e,n)=>cr(t,n).filter(o=>o.name===e),Nt=(t,e,n)=>X(t,e,n).filter(o=>o.to===t).map(o=>o.from),Oo=(t,e)=>t.from===e?t.to:t.from});var al,bt,x,mt,ut,Co,ra,ro,Se,bp,fn,he,ao,ge,Qt,Y,Dt,aa,kp,O,ce,gp,Rn,Go,ia,Wn,Hm,la,io,hn,Cs,Vm,Ae,ne,oe,et=T(()=>{"use strict";R();I();al=[],bt=(t,e)=>ln.get(t)?.[e]||al,x=(t,e)=>bt(t,e)[0]||"",mt=(t,e)=>bt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ut=(t,e)=>mt(t,e)[0]||"",Co=t=>ln.has(t),ra=t=>bt(t,"type"),ro=t=>kp.get(t)||al,Se=(t,e)=>ra(t).includes(e),bp=t=>ra(t).flatMap(e=>y.kinds[e]||[])[0],fn=t=>bp(t)?.page||"",he=t=>bp(t)?.kind||"",ao=t=>fn(t)==="organisation",ge=t=>fn(t)==="undertaking",Qt=t=>!!fn(t)&&!!x(t,"prefLabel"),Y=(t,e)=>y.codes[t]?.[e]?.label||e||"",Dt=(t,e)=>Y(y.lists[e],x(t,e)),aa=t=>y.names[t]||k.thing.foreign[t]||t,kp=new Map;for(let[t,e]of ln)for(let n of e.type||al)Xe(kp,n,t);O=t=>y.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),ce=t=>y.called[t]?.short||O(t),gp=t=>x(t,"identifier"),Rn=[...ro("Chapter")].sort((t,e)=>nt(gp(t),gp(e))),Go=Rn.map(t=>[t,O(t)]),ia=Rn.flatMap(t=>mt(t,"chapterLead").map(e=>x(e,"notation"))),Wn=[...ln.keys()].filter(ge),Hm=[...ln.keys()].filter(ao),la=t=>$n.find(e=>e.notation===t),io=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),hn=$n.map(t=>[t.notation,t.label]),Cs=io("InterventionKind"),Vm=new Map(Hm.map(t=>[x(t,"notation"),t])),Ae=t=>Vm.get(t)||"",ne=t=>y.addresses[t]||"",oe=t=>mt(t,"passage")});function wp(t,e,n,o){let s=gn(t,o);return{id:t,work:e,plan:n,name:O(e),short:ce(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:K(ur(x(t,"modality"))),day:x(t,"dueBy"),by:rt(x(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:rt(s.on)}}var pr,Un,ca,js,il,Dn,Tn,zn,pa,Jo,Pt,ua,ur,Km,gn,da,ll,bn,De,jo,lo,cl,dr,Lo,pl,Ls,Hn,It=T(()=>{"use strict";tt();R();I();ve();et();pr=t=>e=>y.works[e]?.[t]||[],Un=pr("steps"),ca=pr("kinds"),js=pr("years"),il=pr("leads"),Dn=pr("acts"),Tn=(t,e)=>bt(t,"unread").includes(e),zn=t=>{let e=o=>il(t).includes(o)?g(k.shared.leading,{name:O(o)}):O(o);if(Dn(t).length)return Dn(t).map(e).join(", ");let n=X(t,"who").map(({from:o,phrase:s})=>`${O(o)} (${s})`);return n.length?g(k.explore.list.named,{who:n.join(", ")}):Tn(t,"partner")?k.shared.unread:y.works[t]?.container?"":k.explore.list.no_partner},pa=(t,e)=>X(t,"at",e).flatMap(n=>n.of),Jo=(t,e)=>X(t,"deadline",e).map(n=>n.from),Pt=t=>x(t,"isGeneric")==="true",ua=t=>{let[e,n]=[Nt(t,"chapterLead"),X(t,"who")];return o=>{let s=n.filter(l=>l.to===o);if(s.length)return s.some(l=>l.acts)?"acts":"named";let[r,...i]=mt(o,"reportedUnder");return!i.length&&n.some(l=>l.to===r)?"under":y.works[o]?.chapters?.some(l=>e.includes(l))?"heads":""}},ur=t=>Y("Modality",t),Km={},gn=(t,e=me)=>A.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||Km,da=t=>Jo(t).map(e=>{let{outcome:n="",stand:o=""}=gn(e),s=k.shared.outcomes[n]?.phrase||o;return[x(e,"deadlineLabel"),`“${x(e,"deadlineText")}”`,s].filter(Boolean).join(", ")}),ll=t=>(e,n)=>gn(e,n)[t]||"",bn=ll("report"),De=ll("status"),jo=ll("state"),lo=(t,e)=>Hn(t).rows.filter(({id:n})=>gn(n,e).outcome).map(n=>({...n,...wp(n.id,n.work,t,e)})),cl=(t,e)=>y.promises[t.key].undated.filter(n=>Ko(n,e)).map(n=>wp(n,ut(n,"initiative"),t,e));dr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([o,s])=>{let r=t.filter(i=>i.outcome===o).length;return[o,{...s,count:n[s.number]?.value??r}]}).filter(([,{rare:o,count:s}])=>!o||s),Lo=(t,e=!1)=>dr(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:o,count:s}])=>z(o||{one:`{count} ${n}`,more:`{count} ${n}`},s)),pl=(t,e)=>{let{reports:n}=Hn(t);return n.find(o=>o.date===mn(t.key,e))||n[n.length-1]},Ls=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Hn=t=>y.promises[t.key]});function Ms(t,e){if(x(t,"crossCutting")==="true")return[{step:Mo,of:t,basis:""}];let n=Q(e).links;return X(t,"at",e.date).filter(o=>o.of[0]in n).map(o=>({step:ut(o.to,"broader")||o.to,of:o.of[0],basis:n[o.of[0]][0]}))}function $a(t,e){if(ge(t))return[t];let n=r=>ge(r)&&Rt(r,e.plan);if(ao(t))return C(To(t,e).map(r=>r.to));if(!_p(t))return C(cr(t,e.date).map(r=>Oo(r,t))).filter(n);let o=[t,...X(t,"broader",e.date).map(r=>r.from)];return C(o.flatMap(r=>X(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Ms(r,e).some(i=>i.step===t))}function xp({opened:t,chosen:e,hidden:n,step:o,kind:s,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Qt),m=B=>(!o||Ms(B,c).some(Ct=>x(Ct.step,"notation")===o))&&(!s||ca(B).includes(s))&&(!r||js(B).slice(-1)[0]>=r)&&(!i||js(B)[0]<=i),$=C(u.flatMap(B=>$a(B,c))),d=B=>u.includes(B)&&!l,h=$.filter(B=>!d(B)&&!m(B)),f=$.filter(B=>d(B)||m(B)&&!p.has(B)).sort($l),v=[...u.filter(B=>!ao(B)).flatMap(B=>$a(B,c)),e].filter(B=>f.includes(B)).flatMap(B=>yp(B,c,l)),S=C([...u.filter(ao),...v]).filter(B=>!p.has(B)).sort(Ts),_=f.flatMap(B=>To(B,c,l).filter(Ct=>S.includes(Ct.from))),j=f.flatMap(B=>Ms(B,c).map(Ct=>({work:B,...Ct}))),L=[...$n.map(B=>B.id),Mo],q=C([...u.filter(_p),...j.map(B=>B.step)]).filter(B=>!p.has(B)).sort((B,Ct)=>L.indexOf(B)-L.indexOf(Ct)),F=r||i?h.filter(B=>!js(B).length).length:0;return{who:S,what:f,steps:q,roles:_,ties:j.filter(B=>q.includes(B.step)),left:h.length,undated:F}}function ma(t,{who:e,what:n},o){return ge(t)?yp(t,o).filter(s=>!e.includes(s)).length:$a(t,o).filter(s=>!n.includes(s)).length}function fa(t,e,n,o=!1){let s=vp(t,e,n,o),r=ul(e,"",s),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>$r)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let m of s(u).sort(Ts))!p.includes(m)&&p.length+(r.get(m)??i)<=i&&c([...p,m])};return c([t]),l}function zs(t,e,n,o=!1){let s=vp(t,e,n,o),r=ul(t,e,s),i=ul(e,t,s),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter($=>(r.get($)??0)+(i.get($)??l+1)===l),p=Array.from({length:l+1},($,d)=>c.filter(h=>r.get(h)===d).sort(Ts)),u=new Map([[t,1]]),m=p.slice(1).flatMap(($,d)=>$.flatMap(h=>{let f=To(h,n);return p[d].flatMap(b=>{let w=f.filter(v=>Oo(v,h)===b);return w.length&&u.set(h,(u.get(h)||0)+(u.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:p,lines:m,count:u.get(e)||0,length:l}}function Sp(t,e,n){let o=[t,e],s=o.flatMap(r=>[...To(r,n,!0),...X(r,"expected",n.date)]);return C(s.map(r=>r.to)).filter(r=>ge(r)&&Rt(r,n.plan)).sort($l).map(r=>s.filter(i=>i.to===r)).filter(r=>o.every(i=>r.some(l=>l.from===i))).filter(r=>!o.every(i=>r.some(l=>l.from===i&&l.acts)))}function ul(t,e,n){let o=new Map([[t,0]]),s=[t];for(;s.length&&!o.has(e);){let r=C(s.flatMap(n)).filter(i=>!o.has(i));for(let i of r)o.set(i,(o.get(s[0])??0)+1);s=r}return o}function Op(t,e){let n=r=>Ms(r,e).map(i=>i.step),[o,s]=t.map(r=>$a(r,e).flatMap(n));return $n.filter(({id:r})=>o.includes(r)&&s.includes(r))}function Cp(t,{date:e}){let[n,o]=t.map(s=>[s,...X(s,"member",e).map(r=>r.to)]);return C(n.filter(s=>o.includes(s)))}var Mo,dl,To,yp,_p,$l,Ts,vp,$r,Qo=T(()=>{"use strict";R();Wt();I();ve();et();It();Mo="dwars",dl=60,To=(t,{date:e,plan:n},o=!1)=>X(t,"who",e).filter(s=>(o||s.acts)&&Rt(s.to,n)),yp=(t,e,n=!1)=>C(To(t,e,n).map(o=>o.from)),_p=t=>fn(t)==="step";$l=(t,e)=>nt(ce(t),ce(e))||nt(O(t),O(e)),Ts=(t,e)=>Number(Pt(t))-Number(Pt(e))||$l(t,e);vp=(t,e,n,o)=>s=>C(To(s,n).map(r=>Oo(r,s))).filter(r=>r===t||r===e||ge(r)||o||!Pt(r)),$r=30});var Gm,zp,Fp,mr,Fs,Jm,Bp,fr,ba,bl,ml,Qm,Ep,Ap,yl,_l,Np,Ym,hr,fl,Zm,Xm,tf,ef,hl,jp,nf,kl,wl,gl,of,Lp,Mp,Tp,ha,ga,Pp,sf,Ip=T(()=>{Gm="ENTRIES",zp="KEYS",Fp="VALUES",mr=class{constructor(e,n){let o=e._tree,s=Array.from(o.keys());this.set=e,this._type=n,this._path=s.length>0?[{node:o,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Fs(this._path);if(Fs(n)==="")return{done:!1,value:this.result()};let o=e.get(Fs(n));return this._path.push({node:o,keys:Array.from(o.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Fs(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Fs(e)).filter(e=>e!=="").join("")}value(){return Fs(this._path).node.get("")}result(){switch(this._type){case Fp:return this.value();case zp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Fs=t=>t[t.length-1],Jm=(t,e,n)=>{let o=new Map;if(e===void 0)return o;let s=e.length+1,r=s+n,i=new Uint8Array(r*s).fill(n+1);for(let l=0;l<s;++l)i[l]=l;for(let l=1;l<r;++l)i[l*s]=l;return Bp(t,e,n,o,i,1,s,""),o},Bp=(t,e,n,o,s,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=s[c-1];u<=n&&o.set(l,[t.get(p),u])}else{let u=r;for(let m=0;m<p.length;++m,++u){let $=p[m],d=i*u,h=d-i,f=s[d],b=Math.max(0,u-n-1),w=Math.min(i-1,u+n);for(let v=b;v<w;++v){let S=$!==e[v],_=s[h+v]+ +S,j=s[h+v+1]+1,L=s[d+v]+1,q=s[d+v+1]=Math.min(_,j,L);q<f&&(f=q)}if(f>n)continue t}Bp(t.get(p),e,n,o,s,u,i,l+p)}},fr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,o]=ba(this._tree,e.slice(this._prefix.length));if(n===void 0){let[s,r]=yl(o);for(let i of s.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),s.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Qm(this._tree,e)}entries(){return new mr(this,Gm)}forEach(e){for(let[n,o]of this)e(n,o,this)}fuzzyGet(e,n){return Jm(this._tree,e,n)}get(e){let n=bl(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=bl(this._tree,e);return n!==void 0&&n.has("")}keys(){return new mr(this,zp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ml(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=ml(this._tree,e);return o.set("",n(o.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=ml(this._tree,e),s=o.get("");return s===void 0&&o.set("",s=n()),s}values(){return new mr(this,Fp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[o,s]of e)n.set(o,s);return n}static fromObject(e){return t.from(Object.entries(e))}},ba=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let o of t.keys())if(o!==""&&e.startsWith(o))return n.push([t,o]),ba(t.get(o),e.slice(o.length),n);return n.push([t,e]),ba(void 0,"",n)},bl=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return bl(t.get(n),e.slice(n.length))},ml=(t,e)=>{let n=e.length;t:for(let o=0;t&&o<n;){for(let r of t.keys())if(r!==""&&e[o]===r[0]){let i=Math.min(n-o,r.length),l=1;for(;l<i&&e[o+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(o,o+l),p),t.delete(r),t=p}o+=l;continue t}let s=new Map;return t.set(e.slice(o),s),s}return t},Qm=(t,e)=>{let[n,o]=ba(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Ep(o);else if(n.size===1){let[s,r]=n.entries().next().value;Ap(o,s,r)}}},Ep=t=>{if(t.length===0)return;let[e,n]=yl(t);if(e.delete(n),e.size===0)Ep(t.slice(0,-1));else if(e.size===1){let[o,s]=e.entries().next().value;o!==""&&Ap(t.slice(0,-1),o,s)}},Ap=(t,e,n)=>{if(t.length===0)return;let[o,s]=yl(t);o.set(s+e,n),o.delete(s)},yl=t=>t[t.length-1],_l="or",Np="and",Ym="and_not",hr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?gl:e.autoVacuum;this._options={...hl,...e,autoVacuum:n,searchOptions:{...jp,...e.searchOptions||{}},autoSuggestOptions:{...nf,...e.autoSuggestOptions||{}}},this._index=new fr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=wl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:o,tokenize:s,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let m=n(e,u);if(m==null)continue;let $=s(o(m,u),u),d=this._fieldIds[u],h=new Set($).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let f of $){let b=r(f,u);if(Array.isArray(b))for(let w of b)this.addTerm(d,p,w);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:o=10}=n,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%o===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:o,extractField:s,stringifyField:r,fields:i,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let m=s(e,u);if(m==null)continue;let $=n(r(m,u),u),d=this._fieldIds[u],h=new Set($).size;this.removeFieldLength(p,d,this._documentCount,h);for(let f of $){let b=o(f,u);if(Array.isArray(b))for(let w of b)this.removeTerm(d,p,w);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new fr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((o,s)=>{this.removeFieldLength(n,s,this._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:o,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:o,batchWait:s},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let o of e)this.discard(o)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:o}=this._options,s=o(e,n);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let o=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=wl,this.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let o=this._dirtCount;if(this.vacuumConditionsMet(n)){let s=e.batchSize||kl.batchSize,r=e.batchWait||kl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[m]of u)this._documentIds.has(m)||(u.size<=1?c.delete(p):u.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%s===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=o}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:o}=e;return n=n||gl.minDirtCount,o=o||gl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=o}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:o}=this._options,s={...o,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let m=p.length||1,$={id:this._documentIds.get(l),score:c*m,terms:Object.keys(u),queryTerms:p,match:u};Object.assign($,this._storedFields.get(l)),(s.filter==null||s.filter($))&&i.push($)}return e===t.wildcard&&s.boostDocument==null||i.sort(Mp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let o=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=o.get(l);c!=null?(c.score+=r,c.count+=1):o.set(l,{score:r,terms:i,count:1})}let s=[];for(let[r,{score:i,terms:l,count:c}]of o)s.push({suggestion:r,terms:l,score:i/c});return s.sort(Mp),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(hl.hasOwnProperty(e))return fl(hl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=ha(s),c._fieldLength=ha(r),c._storedFields=ha(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of o){let m=new Map;for(let $ of Object.keys(u)){let d=u[$];l===1&&(d=d.ds),m.set(parseInt($,10),ha(d))}c._index.set(p,m)}return c}static async loadJSAsync(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ga(s),c._fieldLength=await ga(r),c._storedFields=await ga(i);for(let[u,m]of c._documentIds)c._idToShortId.set(m,u);let p=0;for(let[u,m]of o){let $=new Map;for(let d of Object.keys(m)){let h=m[d];l===1&&(h=h.ds),$.set(parseInt(d,10),await ga(h))}++p%1e3===0&&await Pp(0),c._index.set(u,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:o,nextId:s,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=o,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new fr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,$));return this.combineResults(d,$.combineWith)}let{tokenize:o,processTerm:s,searchOptions:r}=this._options,i={tokenize:o,processTerm:s,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap($=>c($)).filter($=>!!$).map(ef(i)).map($=>this.executeQuerySpec($,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let o={...this._options.searchOptions,...n},s=(o.fields||this._options.fields).reduce((f,b)=>({...f,[b]:fl(o.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=o,{fuzzy:p,prefix:u}={...jp.weights,...i},m=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,m,s,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let v=u*f.length/(f.length+.3*w);this.termResults(e.term,f,v,e.termBoost,b,s,r,c,$)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let v=p*f.length/(f.length+w);this.termResults(e.term,f,v,e.termBoost,b,s,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,o={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let i=o.boostDocument?o.boostDocument(r,"",this._storedFields.get(s)):1;n.set(s,{score:i,terms:[],match:{}})}return n}combineResults(e,n=_l){if(e.length===0)return new Map;let o=n.toLowerCase(),s=Zm[o];if(!s)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[n,o]of this._index){let s={};for(let[r,i]of o)s[r]=Object.fromEntries(i);e.push([n,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,o,s,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let m=i[u],$=this._fieldIds[u],d=r.get($);if(d==null)continue;let h=d.size,f=this._avgFieldLength[$];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm($,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let v=d.get(b),S=this._fieldLength.get(b)[$],_=tf(v,h,this._documentCount,S,f,c),j=o*s*m*w*_,L=p.get(b);if(L){L.score+=j,of(L.terms,e);let q=fl(L.match,n);q?q.push(u):L.match[n]=[u]}else p.set(b,{score:j,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,o){let s=this._index.fetch(o,Tp),r=s.get(e);if(r==null)r=new Map,r.set(n,1),s.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,o){if(!this._index.has(o)){this.warnDocumentChanged(n,e,o);return}let s=this._index.fetch(o,Tp),r=s.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,o):r.get(n)<=1?r.size<=1?s.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(o).size===0&&this._index.delete(o)}warnDocumentChanged(e,n,o){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${o}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,o,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=s;let l=(this._avgFieldLength[n]||0)*o+s;this._avgFieldLength[n]=l/(o+1)}removeFieldLength(e,n,o,s){if(o===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*o-s;this._avgFieldLength[n]=r/(o-1)}saveStoredFields(e,n){let{storeFields:o,extractField:s}=this._options;if(o==null||o.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of o){let l=s(n,i);l!==void 0&&(r[i]=l)}}};hr.wildcard=Symbol("*");fl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Zm={[_l]:(t,e)=>{for(let n of e.keys()){let o=t.get(n);if(o==null)t.set(n,e.get(n));else{let{score:s,terms:r,match:i}=e.get(n);o.score=o.score+s,o.match=Object.assign(o.match,i),Lp(o.terms,r)}}return t},[Np]:(t,e)=>{let n=new Map;for(let o of e.keys()){let s=t.get(o);if(s==null)continue;let{score:r,terms:i,match:l}=e.get(o);Lp(s.terms,i),n.set(o,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return n},[Ym]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Xm={k:1.2,b:.7,d:.5},tf=(t,e,n,o,s,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*o/s)))},ef=t=>(e,n,o)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,n,o):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,o):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,o):1;return{term:e,fuzzy:s,prefix:r,termBoost:i}},hl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(sf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},jp={combineWith:_l,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Xm},nf={combineWith:Np,prefix:(t,e,n)=>e===n.length-1},kl={batchSize:1e3,batchWait:10},wl={minDirtFactor:.1,minDirtCount:20},gl={...kl,...wl},of=(t,e)=>{t.includes(e)||t.push(e)},Lp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Mp=({score:t},{score:e})=>e-t,Tp=()=>new Map,ha=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ga=async t=>{let e=new Map,n=0;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]),++n%1e3===0&&await Pp(0);return e},Pp=t=>new Promise(e=>setTimeout(e,t)),sf=/[\n\r\p{Z}\p{P}]+/u});function ka(t,e=[],n=co(t),o=()=>!0){let s=At(t),r=C([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=af&&l.length>=c.length+lf&&l.endsWith(c)&&o(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||i(l,c))}function Es(t,e){let n=Bs(t).map(At);return Yo(e).every(o=>n.some(ka(o)))}function wa(t,e){let n=[],o=0;for(let{0:s,index:r}of t.matchAll(qp))Rp(s).map(At).some(e)&&(n.push({phrase:t.slice(o,r),on:!1},{phrase:s,on:!0}),o=r+s.length);return[...n,{phrase:t.slice(o),on:!1}]}var rf,af,lf,qp,cf,Yo,Rp,Bs,co,As=T(()=>{"use strict";R();rf=4,af=6,lf=3,qp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,cf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Yo=t=>cf(t).match(qp)||[],Rp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],Bs=t=>Yo(t).flatMap(Rp),co=t=>t.length>1&&t.length<=rf&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function $f(){let t=new Map([...ln.keys()].filter(Qt).map(o=>{let s=[y.called[o]&&O(o),x(o,"value")&&y.lookups[o]?.description];return[o,{sort:[he(o)],text:s.filter(Boolean)}]}));for(let[o,s]of ln){let r=Ne.owners.flatMap(l=>mt(o,l)),i=t.get([o,...r].find(l=>t.has(l)));i?.sort.push(...df(o)),i?.text.push(...Ne.texts.flatMap(l=>(s[l]||[]).map(rt)))}let e=o=>Number(Ne.weights[o]??Ne.weights.rest),n=(o,s,r,i,l,c)=>({id:o,path:i,query:c,label:s,kind:r,titles:[s,...Ne.also[o]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([o,s])=>{let r={id:o,path:["ding",o],label:O(o),kind:he(o),titles:uf(o),...s},i=C(Nt(o,"who")).filter(c=>!Dn(o).includes(c)),l={actors:Wp(Ne.actors,Dn(o)),text:[...r.text,...Wp(Ne.others,i)]};return{...r,...l,weight:Math.min(...ra(o).map(e))}}),...Object.entries(y.queries).filter(Sl).map(([o,{title:s,question:r,why:i}])=>n(o,s,Ne.question,["vragen",o],[r,i])),...C(Object.values(y.progress[me]).flatMap(({status:o})=>o||[])).map(o=>n(o,K(Y("Status",o)),Ne.in_state,["maatregelen"],[],{staat:o})),...Object.values(W?{}:y.comparisons).flatMap(({statements:o})=>o.filter(([s])=>Ne.also[s])).map(([o,s])=>n(o,s,k.compare.title,["vergelijk"],[],{vouw:o}))]}function Hp(){let t=new Map($f().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(Bs)),o=new Set(n.filter(p=>!ya(p)).map(At)),s=new hr({fields:Ns,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Bs,processTerm:p=>ya(p)?null:At(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});s.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Bs),i=new Set(r.filter(co).map(At)),c=[...e.filter(p=>Ne.synonyms.some(u=>Se(p.id,u))).map(p=>p.titles),...Ne.same].map(p=>C(p.map(Vn))).filter(p=>p.length>1);return{items:t,known:o,shorts:i,mini:s,groups:c}}function gf(t){if(se.known.has(t))return xl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&se.known.has(n));return[...xl.get(t)||[],...e.flatMap(n=>xl.get(n)||[n])]}function Ol(t){let e=At(t),n=[e,e.replace(/s$/,"")].find(s=>se.shorts.has(s));if(n||co(t)||e.length<2)return ka(n||t,[],!0);let o=[...se.known].some(s=>s.startsWith(e));return ka(t,gf(e),!1,s=>o||se.known.has(s))}function Gp(t){for(let e=t.length-1;e>1;e-=1){let[n,o]=[t.slice(0,e),t.slice(e)];if(!se.known.has(n)||e<_a&&!se.shorts.has(n))continue;let s=o.length>=_a&&se.known.has(o)?[o]:Gp(o);if(s.length)return[n,...s]}return[]}function bf(t){for(let e of t.length<Vp||/\d/.test(t)?[]:t.length<ff?[1]:[1,2]){let o=se.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(o)return[o]}return[]}function xa(t){let e=Yo(t).filter(n=>!ya(n));return e.length?e:Yo(t)}function Jp(t){return xa(t).flatMap(e=>{if(co(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Gp(At(e)),()=>bf(At(e))];for(let o of n){let s=o();if(s.length&&s.every(r=>Cl(Ol(r)).length))return s}return[e]})}function kf(t,e){let n=t.filter(co).map(Vn),o=se.groups.flatMap(s=>s.filter(r=>e.includes(r)&&(r.length>hf||n.includes(r))).flatMap(r=>s.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(o).map(s=>Yo(s).filter(r=>!ya(r)))]}function wf(t,e){let[n,...o]=t.titles.map(Vn);return n===e?0:o.includes(e)?n.includes(e.trimEnd())?1:2:[n,...o].some(s=>s.startsWith(e.trimEnd()))?3:null}function vl(t){se=se||Hp();let e=Jp(t),n=e.join(" "),o=xa(t).join(" "),s=At(n)===At(o)?Vn(t):Vn(n),[,...r]=kf(e,s),i=[e,...r].map(d=>d.map(Ol)),l=[s,...r.map(d=>Vn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>p.test(At(b))),m=new Map;for(let d of i){let h=d.map(f=>({combineWith:Kp,queries:Cl(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of mf.entries())for(let{id:w,score:v}of se.mini.search({combineWith:"AND",queries:h},{fields:b})){let S=se.items.get(w),_=wf(S,s)??f+4+ +(b.length===Ns.length&&!u(S));_<(m.get(w)?.place??Number.POSITIVE_INFINITY)&&m.set(w,{item:S,place:_,score:v})}}return{found:[...m.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||nt(d.item.label,h.item.label)).map(({item:d})=>d),read:At(n)===At(o)||!m.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function gr(t){let e=vl(t);if(e.found.length||xa(t).length<2)return e;let n=xa(t).flatMap(s=>vl(s).found.length?{word:s,...vl(s)}:[]),o=s=>n.filter(({found:r})=>r.includes(s)).length;return{found:C(n.flatMap(({found:s})=>s)).sort((s,r)=>o(r)-o(s)),read:"",some:C(n.map(({word:s,read:r})=>r||s)),answers:s=>n.some(({answers:r})=>r(s))}}function Qp(t,e){se=se||Hp();let n=new Set([...se.items.values()].filter(yf).flatMap(({titles:l})=>l.flatMap(Bs)).map(At)),o=(l,c)=>{let p=se.groups.filter($=>$.includes(Vn(l))).flat(),u=[l,...p.map($=>$.trim()).filter($=>!$.includes(" "))],m={combineWith:Kp,queries:C(u.map(Ol).flatMap(Cl))};return se.mini.search(m,{fields:c}).flatMap($=>e.includes($.id)?[$.id]:[])},s=new Map,r=0;for(let l of Of(x(t,"prefLabel"))){let c=l.find(h=>o(h,Ns).length)||l[0],p=o(c,Ns),u=o(c,["titles"]),m=Ne.everyday.includes(At(c))||c.length<_a&&!co(c),$=n.has(At(c))&&p.length>xf?Dp:1,d=m?0:Math.log(e.length/Math.max(1,p.length))*$;r+=d;for(let h of p){let{shared:f,score:b}=s.get(h)||{shared:[],score:0},w=d*(u.includes(h)?1:Dp);s.set(h,{id:h,shared:[...f,c],score:b+w})}}let i=Math.max(...[...s.values()].map(({score:l})=>l));return[...s.values()].filter(({score:l})=>l>0&&l>=r*vf&&l>=i*Sf).sort((l,c)=>c.score-l.score||c.shared.length-l.shared.length).slice(0,_f).map(({id:l,shared:c})=>({id:l,shared:c}))}function Zp(t,e){let n=r=>{let[i,l]=wa(r,e);return l?.on?i.phrase.length:-1},o=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",s=Math.max(0,n(o)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var Ne,pf,ya,Vn,Up,uf,Wp,df,va,Sl,Ns,mf,Vp,ff,_a,hf,Kp,xl,se,Cl,yf,_f,xf,vf,Sf,Dp,Of,Yp,Zo=T(()=>{"use strict";Ip();As();tt();R();I();Ee();ve();et();It();Ne=k.search,pf=new Set(Ne.small),ya=t=>!co(t)&&pf.has(At(t)),Vn=t=>` ${Yo(t).map(At).join(" ")} `,Up=new Map;for(let[t,e]of y.search.english)Xe(Up,t,e);uf=t=>C([O(t),ce(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>bt(t,e)),...Up.get(t)||[]]),Wp=(t,e)=>e.length?[g(t,{names:e.map(O).join(", ")})]:[],df=t=>Ne.sorts.flatMap(e=>{let n=y.lists[e];return bt(t,e).flatMap(o=>[Y(n,o),...y.search.also[n]?.[o]||[]])}),va="gaps",Sl=([t,{shelf:e}])=>e===va||t in k.questions.rows_of||!!fe();Ns=["titles","sort","actors","text"],mf=Ns.map((t,e)=>Ns.slice(0,e+1));Vp=6,ff=10,_a=4,hf=4,Kp="OR",xl=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Cl=t=>[...se.known].filter(t);yf=({id:t})=>Ne.synonyms.some(e=>Se(t,e)),[_f,xf,vf,Sf,Dp]=[3,12,1/4,.6,1/3],Of=t=>C(Jp(t)).map(e=>{let n=At(e),o=s=>s.length>=Vp&&n.length>=s.length+_a&&(n.startsWith(s)||n.endsWith(s));return[e,...co(e)?[]:[...se.known].filter(o)]});Yp=t=>{let{found:e,read:n,some:o}=gr(t);return e.length===1&&Qt(e[0].id)&&!n&&!o.length?M(e[0].path):""}});function Cf(t,e=me){let n=mt(bn(t,e),"alternativeReading").map(o=>x(o,"status"));return C([y.progress[e]?.[t]?.status||"",...n]).filter(o=>o&&o!==De(t,e)).map(o=>g(k.whatif.action.reading,{status:Y("Status",o).toLowerCase()}))}function Sa(t,e,n,o=lt(n?.plan)){let{version:s,content:r}=y.meta;return g(Ue.export.footnote,{phrase:t,sources:uo(o),addresses:e.map(i=>`; ${ne(i)}`).join(""),version:s+(r?g(Ue.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Ut(n,o)}`:""})}var Ue,Kn,po,Ps,uo,zo,Oe,be,xt,dt,br,jf,jl,Ut,ft=T(()=>{"use strict";R();I();et();It();Ue=k.shared,Kn=Ue.silence,po=(t=lt())=>t?g(xe(t).shared.report,{date:rt(t.date)}):Ue.reports,Ps=(t=lt(),e=Ue.nothing)=>`${z(e,t?1:2,{report:K(po(t))})} ${Kn}`,uo=(t=lt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${rt(e.date)}`).join("; ");zo=(t,e)=>{let{word:n="",more:o="",status:s="",earlier:r}=gn(t,e),i=r&&g(Ue.state_of,{date:oo(r,_t(t))}),c=(e||me)>=(_t(t)?.date||"")&&s===De(t)&&Dt(t,"agreementStatus").toLowerCase();return!s&&Tn(t,"status")?[K(Ue.unread),""]:[n,[c,o,i,...Cf(t,e)].filter(Boolean).join(", ")]},Oe=(t,e)=>zo(t,e).filter(Boolean).join(", "),be=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ue.bases[t]||K(e.label)]])),xt=t=>t===null?Ue.all_steps:la(t)?.label||t,dt=t=>Y("InterventionKind",t),br=t=>O(Ae(t)||t),jf=(t,e)=>e?oo(mn(e.key,t.date),e):t.date===me?Ue.choices.latest:g(Ue.choices.others_latest,{date:oo(t.date)}),jl=({stated:t,strict:e,plan:n},o=lt(n))=>[t&&xe(o).shared.choices.links_stated,e&&Ue.choices.strict_phrase].filter(Boolean).join(" · ")||Ue.choices.all_phrase,Ut=(t,e=lt(t.plan))=>{let n=t.expect&&x(e?.key||"","withoutExpectations")!=="true";return[jf(t,e),jl(t,e),n?Ue.choices.with_phrase:Ue.choices.without_phrase].join(" · ")}});function wn({label:t,name:e,options:n,id:o=e,chosen:s}){let r=s||A.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${o} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>H({[e]:i.target.value})}>
        ${!s&&a`<option value="">${kn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Ll({look:t,id:e,phrase:n,opens:o=!1,children:s}){let[r,i]=U(o);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${s}
    </details>
  `}function yn({children:t}){if(!Z())return a`<section class="filters" aria-label=${kn.filters}>${t}</section>`;let e=C(Ml().map(([o])=>o==="lezing"?"koppelingen":o)).length,n=e?g(kn.filters_set,{count:e}):kn.filters;return a`<${Ll} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Xo({children:t}){let e=!Z()&&Tf.some(n=>A.route.query[n]);return a`
    <${Ll} look="keuzes" id="wijzig" phrase=${kn.change} opens=${e}>${t}<${Oa} /><//>
  `}function kr(){let t=G(A.route.query),e=lt(t.plan)?.dates||no;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),o=n.find(([r])=>r===t.date)?.[0],s=sl(A.route.query,"stand",n);return a`<${$o} legend=${kn.choices.date} name="stand" ...${{options:s,current:o}} id="st" />`}function Tl(){let{query:t}=A.route,e=G(t),{counted:n}=xe(lt(e.plan)).shared.choices,o=Object.entries(zf).filter(([,s])=>Xp(s,G({...t,...s})));return o.length<2?null:a`
    <${tu} legend=${n.title}>
      ${o.map(([s,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${s}`} checked=${Xp(r,e)}
            onChange=${()=>H(r)} />
          ${n[s]}
        </label>`)}
    <//>
  `}function Oa(){let{query:t}=A.route,{expectations:e,with:n,without:o}=kn.choices,s=sl(t,"verwachtingen",Object.entries({"":n,uit:o})),r=G(t).expect?"":"uit";return a`
    <${ts} />
    <${Tl} />
    <${kr} />
    <${$o} ...${{legend:e,options:s,current:r}} name="verwachtingen" id="v" />
  `}function Ca({scenario:t}){let e=a`${Ut(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${Ll} look="blik" phrase=${e}><${Oa} /><//>`}var kn,tu,$o,Is,Lf,Fo,Mf,Ml,Tf,ts,zf,Xp,qs,mo,tn=T(()=>{"use strict";V();tt();Mt();R();Wt();I();ft();kn=k.shared,tu=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,$o=({legend:t,name:e,options:n,current:o="",id:s})=>n.length>0&&a`
    <${tu} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${s}-${r||"gewoon"}`} aria-pressed=${String(r===o)}
            onClick=${()=>H({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Is=({label:t=kn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${A.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>H({[e]:o.target.value},!0)} />
  </label>
`,Lf=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>H(Object.fromEntries(t.map(e=>[e,null])))}>
    ${kn.clear}
  </button>
`,Fo=({fields:t,names:e,children:n,after:o,clear:s=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${wn} ...${{label:r,name:i,options:l}} />`)}
    ${o}${s&&a`<${Lf} names=${e} />`}
  </div>
`;Mf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Ml=()=>Object.entries(A.route.query).filter(([t])=>!Mf.test(t));Tf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];ts=()=>{let t=y.plans.map(e=>[e.key,e.title]);return W&&a`<div class="velden"><${wn} label=${kn.plan} name="plan" options=${t} /></div>`};zf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Xp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;qs=()=>G(A.route.query).strict&&a`
    <p class="zacht">
      ${kn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>H({lezing:null})}>${kn.choices.strict_off}</button>
    </p>
  `;mo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${W&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function nu({passage:t}){let[e,n]=U("");async function o(){try{n((await pt().ask("words",{passage:t})).woorden)}catch(s){n(s.message||eu.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${eu.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ja(t,e,n=!1){let[o,s]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return M(o,e?{...s,plan:e}:s)}function vt({id:t,date:e}){let[n,o]=zo(t,e);return a`<span class=${`chip s-${jo(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function Ce({basis:t}){let[e,n]=be[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Ff[e]}
    </svg>
  `:null}function re({of:t}){let e=C(t.flatMap(oe)).map(n=>a`<li><${Ma} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function es({of:t,look:e}){let[n,...o]=oe(t);return n?a`
    <p class=${e}>
      ${ne(n)}${o.length>0&&g(k.shared.more_places,{count:o.length})}
      ${We()&&a`<${nu} passage=${n} />`}
    </p>
  `:null}var eu,N,at,Me,Ff,La,Ma,Ta,Bo,ht=T(()=>{"use strict";V();tt();R();I();Ee();et();ft();It();eu=k.shared.passage;N=({id:t,text:e})=>Qt(t)?a`<a href=${Ze(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`;at=({ids:t,name:e=O,between:n=", ",none:o=""})=>t.length===0?o:t.map((s,r)=>[r>0&&n,a`<${N} id=${s} text=${e(s)} />`]),Me=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${N} id=${n} />${e?.(n)}</li>`)}</ul>`;Ff={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};La=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${Y("Severity",t)}</span>`,Ma=({passage:t})=>[ne(t),We()&&a`<${nu} passage=${t} />`];Ta=({id:t})=>[ut(t,"broader")&&[a`<${N} id=${ut(t,"broader")} />`," › "],a`<${N} id=${t} />`],Bo=({id:t})=>Pt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Af({text:t,done:e}){let n=le(),o=le();return rn(()=>{n.current.showModal(),o.current.select()},[]),a`
    <dialog class="copy" aria-label=${Gn.by_hand} ref=${n} onClose=${e}>
      <p>${Gn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Gn.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Rs(t,e=Gn.copied){try{await navigator.clipboard.writeText(t),Lt(e)}catch{let n=document.createElement("div");document.body.append(n),Ln(a`<${Af} text=${t} done=${()=>n.remove()} />`,n)}}function _n(t,e,n){zc(t,e,n),Lt(g(Gn.downloaded,{name:t}))}async function Nf([t,...e]){let n=t.length-(t.slice(-Jn.length).join()===Jn.join()?Jn.length:0),o=e.every(c=>String(c[0]).length<=Pf)?2:1,s=c=>t.slice(o,n).map((p,u)=>[String(p),String(c[o+u]??"")]).flatMap(([p,u])=>u?a`<p><b>${p}</b>: ${rt(u)}</p>`:[]),r=e.map(c=>a`<tr><td>${c.slice(0,o).join(" ")}</td><td>${s(c)}</td></tr>`),i=C(e.map(c=>c.slice(n).filter(Boolean).join("; "))),l=document.createElement("div");Ln(a`<table border="1">${r}</table>${i.map(c=>a`<p>${c}</p>`)}`,l);try{let c=new Blob([l.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":c})]),Lt(Gn.word_copied)}catch{Rs([t,...e].map(c=>c.join("	")).join(`
`))}}function Ds(){return!y.files.length&&!fe()?null:a`
    <section class="bestanden" aria-label=${ou}>
      <h2>${ou}</h2>
      <ul>
        <${zl} ...${Bf} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:o})=>o?a`<li>${e} <span class="zacht">${n}: ${o}</span></li>`:a`<${zl} label=${e} description=${n} href=${Fl(t)?.href} download=${t} />`)}
        ${fe()&&a`<${zl} ...${Ef} href="#/controleer" />`}
      </ul>
    </section>
  `}var Bf,Ef,ou,Gn,za,Eo,Pf,ke,Yt,Jn,Fn,wr,Qn,Ws,Fl,zl,Zt=T(()=>{"use strict";Be();V();R();I();Ee();et();ft();tn();ht();({summary:Bf,save:Ef,title:ou}=k.frame.foot.files),Gn=k.shared.export;za=t=>t.replace(".",[...Ml().map(([,e])=>`-${ir(O(e).split(":")[0])}`),"."].join("")),Eo=({text:t,label:e=Gn.copy})=>a`<button type="button" class="klein" onClick=${()=>Rs(t())}>${e}</button>`;Pf=6,ke=({name:t,rows:e,label:n=Gn.csv,id:o})=>a`
  <button type="button" id=${o}
    onClick=${()=>_n(za(t),na(e()),"text/csv;charset=utf-8")}>${n}</button>
  ${" "}<button type="button" onClick=${()=>Nf(e())}>${Gn.word}</button>
`,Yt=(t,e="",n="")=>{let o=lt(e||t?.plan),s=o?[o]:y.plans;return[s.map(r=>rt(r.date)).join("; "),s.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Ut(t,o):n]},Jn=Gn.heads,Fn=(t,e,n)=>[[...t.map(o=>o.label),...Jn],...e.map(o=>[...t.map(s=>(s.csv||s.text)(o)),...n(o)])],wr=(t,e,n,o)=>({name:`${ir(O(t))}-${e}.csv`,origin:s=>Yt(n,o(s))}),Qn=t=>W?[{key:"bronplan",label:k.shared.plan,text:e=>lt(t(e))?.title||""}]:[],Ws=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>oe(e(n)).map(ne).join("; "),cell:n=>a`<${es} of=${e(n)} />`}),Fl=t=>document.querySelector(`#meenemen a[download="${t}"]`),zl=({label:t,description:e,href:n,download:o})=>a`<li><a href=${n} download=${o}>${t}</a> <span class="zacht">${e}</span></li>`});function yr({label:t,tabs:e}){let n=e.map(([o,s,r])=>a`<a href=${s} aria-current=${r?"page":null}>${o}</a>`);return a`<${E} look="beelden" label=${t} items=${n} />`}function su({name:t}){let e=Bl(t),n=e?.parts?.map(({label:o,to:s})=>[o,M(s),s===t]);return n&&a`<${yr} label=${e?.label} tabs=${n} />`}var If,Bl,Fa=T(()=>{"use strict";V();tt();I();If=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Bl=t=>If.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Ve(t,e,n){let o=new Map;for(let r of Q({...e,plan:n.key}).matrix[t])Xe(o,r.column,r);let s=[...o].map(([r,i])=>({key:r,label:qf[t](r),id:t==="partner"?Ae(r):"",cells:xn(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?s.sort((r,i)=>nt(r.label,i.label)):s}function Ba(t){let[e,n,o]=t.split("~");return{key:e,step:n===ru?null:n,plan:o}}function He(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Hs(t,e,n){let o={...e,plan:n.key},s={...o,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[s,{...s,stated:r},{...s,strict:i},o].map(sa);if(!l.every(lr))return()=>null;let c=u=>[Yn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(Q(u).matrix[t].map(c)));return(u,m)=>{let $=Yn(u,m,n.key),[d,h,f,b]=p.map(v=>Rf(v.get($)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:p[0].get($)}}}var ru,qf,xn,Yn,Ao,ns,Ea,Us,Rf,Bn=T(()=>{"use strict";tt();R();Wt();I();et();ft();ru="alle",qf={kind:t=>K(dt(t)),form:t=>K(Y("ExploitationForm",t)),partner:t=>O(Ae(t)||t)},xn=t=>[...t.steps.map(e=>e.notation),null];Yn=(t,e,n)=>[t,e??ru,...W?[n]:[]].join("~"),Ao=({column:t,barrier:e},n,o)=>M("overzicht",{...o,cel:Yn(t,e,n)});ns=t=>`cel-${t.replaceAll("~","-")}`,Ea=(t,e)=>Q(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Us=t=>[He(t).word,...He(t).lines].join(", "),Rf=t=>t&&JSON.stringify([t.phrase,He(t).look,t.most_basis])});function Pa(t,e){let n=()=>Na(t).filter(s=>s.query===e.vraag);return(e.vraag?n().map(s=>({...s,also:[]})):t).filter(s=>Df(s,e))}function El({list:t,plan:e}){if(!t.length)return a`<p>${Mn(e).words.no_partner}</p>`;let n=o=>o.map((s,r)=>[r>0&&"; ",a`<${Uf} ...${s} />`]);return a`
    <p class="zacht">${Aa.alphabetical}</p>
    <ul>${t.map(({who:o,why:s})=>a`<li><${N} id=${o} />: ${n(s)}</li>`)}</ul>
  `}function _r({summary:t,inside:e,open:n=!1}){let[o,s]=U(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function Hf({gap:t}){let e=[t.barrier&&xt(t.barrier).toLowerCase(),t.kind&&dt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${La} severity=${t.severity} />${" · "}
      <a href=${M(["vragen",t.query])}>${ho(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${W&&` · ${Mn(t.plan).title}`}
      ${Qt(t.subject)&&[" · ",a`<${N} id=${t.subject} />`]}
      <${Al} gap=${t} />
    </p>
  `}function Nl({gap:t,scenario:e,sentence:n=!1}){let o=y.queries[t.query],[s]=os(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${_r} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${s&&a`<p class="vindplaats"><span class="sr">${r}</span><${Ma} passage=${s} /></p>`}
    ${o.why&&a`<p><strong>${Aa.why}</strong> ${o.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:ho(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Aa.who}</strong></p><${El} list=${t.candidates} plan=${t.plan} />`}
    <${Eo} text=${()=>Sa(t.sentence,os(t),e,lt(t.plan))} />
  `} /></div>`}var Aa,fo,os,ho,au,Wf,Df,Na,Uf,Al,Ia,ss=T(()=>{"use strict";As();V();tt();R();I();et();ft();Zt();ht();Aa=k.shared.gaps,fo=t=>[t,...t.also],os=t=>ne(t.evidence)?[t.evidence]:[],ho=t=>y.queries[t]?.title||t,au=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Wf=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(o=>o.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(o=>y.called[o]?.label)].join(" "),Df=(t,e)=>au(e.gewicht,[t.severity])&&(!e.tekst||Es(Wf(t),e.tekst))&&fo(t).some(n=>au(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Na=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(o=>({...n,...o,also:[],under:e.query}))]});Uf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${at} ids=${e} name=${ce} />`,n&&Aa.more_work,")"]:t;Al=({gap:t})=>a`<span class="alleen-papier">${os(t).map(e=>a` · <${Ma} passage=${e} />`)}</span>`;Ia=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${Hf} gap=${t} />
  <${Nl} gap=${t} scenario=${e} />
`});function Vs(t,e,n=null,o=Z()?Gf:Kf){let s=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>o,i=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||qa(l.key),turn:Il(l.key,i)}))}return s.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=o*1.25)return[i];let l=r.rows.slice(o),c=g(Vf.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:qa(t),folds:!0,more:!0,turn:Il(t)};return[{...i,rows:r.rows.slice(0,o)},p]})}function rs({part:t,...e}){let{count:n="",names:o=[],level:s=0}=t.more?{}:e,r=o.slice(0,iu).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${s?a`<${`h${s}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${o.length>iu&&" …"}</span>`}
    </div>
  `}function Ks({id:t="",title:e,intro:n=null,close:o=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!o||qa(t),turn:o||Il(t)};return a`
    <section class="blok">
      ${t?a`<${rs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${as(r)}>${s}</div>
    </section>
  `}var Vf,lu,Kf,Gf,iu,Pl,qa,Il,as,P,Zn,En,we=T(()=>{"use strict";V();tt();Mt();R();I();Vf=k.shared,lu="uit",[Kf,Gf,iu]=[20,6,4],Pl=()=>(A.route.query.vouw||"").split(",").filter(Boolean),qa=t=>Pl().includes(lu)||Pl().includes(t),Il=(t,e=[t])=>()=>{let n=e.filter(s=>qa(s)!==(s===t)),o=Pl().filter(s=>s!==lu&&!e.includes(s));H({vouw:[...o,...n].join(",")},!0)};as=t=>t.open?null:"dicht",P=({title:t,note:e,look:n="blok",as:o="h2",id:s,label:r,children:i})=>a`
  <section class=${n} id=${s} aria-label=${r}>
    <${o}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,Zn=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;En=({id:t,items:e,first:n,as:o="ul"})=>Vs(t,e,null,n).map(s=>a`
      ${s.folds&&a`<${rs} part=${s} />`}
      <${o} class=${as(s)}>${s.rows}<//>
    `)});function Jf({id:t,column:e,sort:n,turn:o}){let s=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function gt({sort:t="",groups:e=null,...n}){let{id:o,caption:s,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:m}=n,[$,d]=U(t),h=l?ql(l,t):$,f=S=>{let _=h===S.key?`-${S.key}`:S.key;l?H({[l]:_===t?null:_},!0):d(_);let j=k.shared.table,L=_.startsWith("-")?j.descending:j.ascending;Lt(g(j.sorted,{column:S.label.toLowerCase(),direction:L}))},b=ea(r,i,h),w=()=>Fn(i,b,u?.origin||(()=>[])),v=Vs(o,b,h===t?e:null,m);return a`
    <div class="rol">
      <table class="lijst" id=${o} role="table">
        <caption class=${c?"sr":null}>${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(S=>a`<${Jf} id=${o} column=${S} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${v.map(S=>a`
            <tbody role="rowgroup" key=${S.more?"meer":S.key} class=${as(S)}>
              ${S.folds&&a`<${Yf} part=${S} columns=${i} ...${e} />`}
              ${S.rows.map(_=>a`<${Qf} row=${_} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${ke} name=${u.name} rows=${w} /></p>`}
  `}function vn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,o])=>a`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var ql,Qf,Yf,Ht,Sn,go,Pe=T(()=>{"use strict";Be();V();tt();R();I();et();ft();Zt();we();ht();ql=(t,e="")=>A.route.query[t]||e;Qf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((o,s)=>{let r=o.cell?o.cell(t):o.text(t);return s?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`,Yf=({part:t,columns:e,named:n,count:o})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${rs} part=${t} count=${o&&z(o,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Ht=(t,e,n,o=O,s)=>({key:t,label:e,text:r=>o(n(r)),cell:r=>[a`<${N} id=${n(r)} text=${o(n(r))} />`,s&&a`<${s} id=${n(r)} />`]}),Sn=(t,e,n,o)=>({key:t,label:e,text:s=>Oe(n(s),o),cell:s=>a`<${vt} id=${n(s)} date=${o} />`}),go=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(oe).map(ne)).join("; "),cell:n=>a`<${re} of=${e(n)} />`})});function Rl({id:t,date:e}){let n=new Map;for(let{from:s,phrase:r}of X(t,"who",e))Xe(n,s,r);if(!n.size)return Tn(t,"partner")?k.shared.unread:k.shared.no_partner;let o=[...n].map(([s,r])=>a`<${N} id=${s} />${` (${C(r).join(", ")})`}<${Bo} id=${s} />`);return a`<${E} look="partners" items=${o} />`}function Zf(t){let e=x(t,"dueBy");return e&&` (${g(Ie.bound,{date:rt(e)})}; ${ur(x(t,"modality"))})`}function Xf({ids:t,date:e}){let n=t.map(o=>{let s=x(o,"deadlineLabel"),{delivery:r}=gn(o,e);return a`
      ${s&&`${K(s)}: `}“${x(o,"deadlineText")}”${Zf(o)}
      ${x(o,"revises")==="true"&&`, ${Ie.revised}`}${r&&` – ${r}`}
    `});return a`<${E} look="termijnen" items=${n} />`}function Wl({id:t,date:e}){let n=o=>a`
    <${N} id=${o} />: <strong>${y.lookups[o]?.description}</strong><${re} of=${[o]} />
  `;return a`<${E} look="cijfers" items=${Wa(t,e).map(n)} />`}function is({of:t}){let e=r=>[ut(r,"barrier")&&g(Ie.at_step,{step:O(ut(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>x(r,i)&&Dt(r,i))].filter(Boolean),n=r=>x(r,"status")?g(Ie.other_status,{reading:e(r).join(", ")}):g(Ie.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ie.other_unsaid}),s=mt(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${x(r,"rationale")}`);return s.length>0&&a`<${E} items=${s} />`}function xr({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let o=bt(t,"interventionKind").map(dt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Ta} id=${ut(t,"barrier")} />
        ${` · ${o} · ${Y("Strength",n)} · `}
        <${Ce} basis=${e} />${` ${be[e]?.[1]||Y("Basis",e)}`}
        ${Ra(t)&&a` · <strong>${Ra(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Ie.here}</strong>${x(t,"rationale")}</p>
      <${is} of=${t} />
    </div>
  `}function pu({id:t,scenario:e,contributions:n}){let{date:o}=e,s=bn(t,o),r=x(t,"promise"),i=Jo(t,o),{links:l}=Q(e),c=n.length?n.map(u=>a`<${xr} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ie.across}</strong>${x(t,"rationale")}</p>`,p=[[Ie.facts.deadline,i.length>0&&a`<${Xf} ids=${i} date=${o} />`],[Ie.facts.who,a`<${Rl} id=${t} date=${o} />`],[Ie.facts.figures,Wa(t).length>0&&a`<${Wl} id=${t} date=${o} />`],[Ie.facts.how,c],[Ie.facts.where,a`<${re} of=${[t,...n,s]} />`]];return a`
    <article class="kaart">
      <h3><${N} id=${t} /></h3>
      <p class="regel">${he(t)} · <${vt} id=${t} date=${o} /></p>
      <${cu} lead=${r&&Ie.promise} text=${r||x(t,"summary")} />
      <${cu} lead=${Ie.progress} text=${x(s,"summary")} />
      ${s&&a`<${is} of=${s} />`}
      <${vn} pairs=${p} />
    </article>
  `}var Ie,Wa,Ra,cu,Tt,cn=T(()=>{"use strict";V();R();Wt();I();ve();et();ft();It();ht();Pe();Ie=k.shared.work;Wa=(t,e)=>Nt(t,"figure",e);Ra=t=>x(t,"state")&&g(Ie.own_state,{state:Y("CellState",x(t,"state"))});cu=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Tt=t=>[...t].sort((e,n)=>nt(O(e),O(n)))});function bo({bar:t,most:e=20}){let n=t.reduce((s,[,r])=>s+r,0)>e||t.every(([,s,r])=>s===r),o=(s,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${s}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([s,r,i])=>[o(s,r-i),o(`${s} hol`,i)])}
    </span>
  `}function Ha(t,e,n){let{word:o,lines:s}=He(t),r=t&&[t.strict,be[t.most_basis]?.[1],t.requested&&An.requested_mark];return[o,...s,...r||[],e&&Ua(e,n)].filter(Boolean).join(" · ")}function sh({cell:t,expect:e}){let{column:n,barrier:o,plan:s,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&o&&"across"in t&&!t.expected;if(c)return a`<p>${An.undecided}</p>`;let u=a`<a href=${Ao({column:n,barrier:null},s,A.route.query)}>${An.see_elsewhere}</a>`;return a`
    <p>${Ps(lt(s))}</p>
    ${r.length>0&&a`<h3>${An.why}</h3>`}
    ${r.map(m=>a`<p>${x(m,"rationale")} <span class="zacht">${x(m,"source")}</span></p>`)}
    ${p&&a`<p>${An.unexpected}</p>`}
    ${i>0&&a`<p>${g(An.elsewhere,{count:i,kind:dt(n)})} ${u}</p>`}
    ${l&&a`<h3>${An.who}</h3><${El} list=${l} plan=${s} />`}
  `}function rh({row:t,cell:e,change:n,step:o,scenario:s,plan:r,address:i}){let l=le(),c=le();rn(()=>{let b=document.getElementById(ns(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(ns(i)))?.focus()},[]);let{word:p,lines:u,look:m}=He(e),$=g(An.panel_note,{scenario:Ut(s,r)}),d=n&&g(An.changed.usual,{phrase:Us(n.usual)}),h=e.initiatives>0&&!s.strict&&K(e.strict||r.words.stands),f=e.things.map(b=>{let w=pa(b).filter(v=>e.links.includes(v));return a`<${pu} key=${b} id=${b} scenario=${s} contributions=${w} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>A.led?history.back():H({cel:null})}
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
      ${f.length?f:a`<${sh} cell=${e} expect=${s.expect} />`}
    </dialog>
  `}function Gs({address:t,by:e,scenario:n}){let{key:o,step:s,plan:r}=Ba(t),i=lt(r);if(!i)return null;let l=Ve(e,n,i).find(u=>u.key===o),c=l?.cells[xn(i).indexOf(s)];if(!c)return null;let p={row:l,cell:c,change:Hs(e,n,i)(o,s),step:s,scenario:n,plan:i,address:t};return a`<${rh} key=${t} ...${p} />`}var en,An,vr,th,Dl,eh,nh,oh,Da,Ua,ls=T(()=>{"use strict";V();tt();R();I();Bn();et();ft();It();ss();ht();cn();en=k.overview.legend,An=k.overview;vr=({expected:t=en.expected,quiet:e=en.quiet,blank:n=!1,undecided:o=!1})=>a`
  <ul class="stalen">
    ${en.states.map(s=>a`
        <li><span class="staal"><${bo} bar=${[[s,1,0]]} /></span>${K(y.codes.CellState[s].label)}</li>
      `)}
    <li><span class="staal"><${bo} bar=${[[en.support_state,1,1]]} /></span>${en.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${o&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${en.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,th=Object.entries(be).map(([t,[,e]])=>a`<span class="staal"><${Ce} basis=${t} /></span>${e}`),Dl=()=>a`<${E} look="stalen" items=${th} />`,[eh,...nh]=en.sample.words,oh=en.sample.bar.map(([t,e])=>[t,Number(e),0]),Da=({undecided:t})=>a`
  <aside class="legenda" aria-label=${en.title}>
    <h2>${en.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${bo} bar=${oh} /><strong>${eh}</strong>
      ${nh.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${en.explain}</p>
    <${vr} undecided=${t} />
    <h3>${en.how}</h3>
    <${Dl} />
    <p><span class="anders">${en.other}</span>${en.other_says}</p>
  </aside>
`,Ua=({by:t},e)=>xe(e).overview.changed[t]});function du({list:t}){let e=({screen:n,label:o})=>`${t==="Basis"?`${n} `:""}${K(o)}`;return a`<${vn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function $u({id:t=""}){let e=Te.reading;return a`
    <${cs} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,o])=>a`<h3>${o}</h3><${du} list=${n} />`)}
      ${e.rules.map(({title:n,text:o})=>a`<h3>${n}</h3><p>${o}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${uo(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      ${y.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
    <//>
  `}function ih(){let{howto:t}=k.overview,e=Object.values(be).map(([o])=>o),n={report:W?t.reports:po(),marks:e.join(" "),source:Os()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(o=>a`<li>${g(o,n)}</li>`)}</ol>
    </details>
  `}function lh({name:t,one:e,plan:n,open:o}){let s=i=>Co(i)?a`<${N} id=${i} />`:i,r=le();return je(()=>{o&&r.current.scrollIntoView({block:"center"})},[o]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ja(t,W?n.key:"",o)}>${e.phrase}</a>: ${e.definition}
      ${o&&a`<${E} look="geteld" items=${e.things.map(s)} />`}
    </li>
  `}function dh(){let t=o=>a`
    <${N} id=${ut(o,"initiative")} />${" → "}<${Ta} id=${ut(o,"barrier")} />
    ${`: ${x(o,"rationale")}`}<${is} of=${o} />
  `,e=o=>a`
    <${N} id=${ut(o,"initiative")} />${`: ${Dt(o,"status")}`}<${is} of=${o} />
  `,n=uu(pn.statuses).map(e);return a`
    <${Va} of=${Te.weak} id="lezing" items=${uu(pn.weak).map(t)}
      intro=${g(Te.weak.intro,pn.links)} />
    <${Va} of=${Te.other} id="anders" items=${pn.other.map(t)} />
    ${n.length>0&&a`<${Va} of=${Te.statuses} id="standen" items=${n} />`}
  `}function mh(){if(!pn.judged.length)return null;let t=e=>g(Te.judged.line,{step:O(ut(e,"barrier")),kinds:bt(e,"interventionKind").map(dt).join(", "),state:Dt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:rt(x(e,"asOf"))});return a`<${Va} of=${Te.judged} id="oordelen" items=${pn.judged.map(t)} />`}function fh(){let t=Te.expected.columns,e=[Ht("stap",t.step,n=>ut(n,"barrier")),{key:"soort",label:t.kind,text:n=>bt(n,"interventionKind").map(dt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${cs} of=${Te.expected} id="verwacht" count=${pn.expected.length}>
      <${gt} id="verwachtingen" caption=${Te.expected.caption} rows=${pn.expected} columns=${e} />
    <//>
  `}var Sr,Te,ah,cs,ch,ph,mu,pn,Ul,uh,Va,uu,$h,fu,hu=T(()=>{"use strict";V();tt();Mt();R();Wt();I();et();ft();ls();we();ht();Pe();cn();Sr=k.method,Te=k.unknown,ah=3,cs=({of:t,count:e,intro:n=t.intro,id:o="",close:s=null,children:r})=>a`
  <${Ks} id=${e!==void 0&&e<=ah?"":o} close=${s}
    title=${e===void 0?t.title:g(Te.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;ch=()=>H({getal:null},!0),ph=({scenario:t})=>a`
  <${cs} of=${Sr.numbers} id="getallen" close=${A.route.query.getal?ch:null}>
    ${Le(t).map(e=>a`
        ${W&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(qn(t,e).named).map(([n,o])=>a`<${lh} key=${n} ...${{name:n,one:o,plan:e}} open=${A.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,mu=({route:t})=>a`
  <${it} text=${Sr.title}><p class="uitleg">${Sr.intro}</p><//>
  <${ih} />
  <div class="blok"><${Da} /></div>
  <${cs} of=${Sr.states} id="standen"><${du} list="CellState" /><//>
  <${ph} scenario=${G(t.query)} />
  <${$u} />
  <p><a href=${M("weet-niet")}>${Sr.unknown}</a></p>
`,pn=y.unknown,Ul=({of:t,id:e,ids:n,more:o})=>a`
  <${cs} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Me} ids=${Tt(n)} more=${o} />`}
  <//>
`,uh=t=>a`<span class="zacht"> – ${he(t).toLowerCase()}</span>`,Va=({of:t,id:e,items:n,intro:o})=>a`
  <${cs} of=${t} id=${e} count=${n.length} intro=${o}><${E} items=${n} /><//>
`,uu=t=>[...t].sort((e,n)=>nt(O(ut(e,"initiative")),O(ut(n,"initiative"))));$h=()=>a`
  <${cs} of=${Te.clashes} id="tegenspraak" count=${pn.clashes.length}>
    ${Tt(pn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${N} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${re} of=${[t]} />
        </div>
      `)}
  <//>
`;fu=()=>a`
  <${it} text=${Te.title}><p class="uitleg">${Te.intro} ${Kn}</p><//>
  <${Ul} of=${Te.unjudged} id="ongeplaatst" ids=${pn.unjudged} more=${uh} />
  <${dh} />
  <${$h} />
  <${mh} />
  <${Ul} of=${Te.nameless} id="naamloos" ids=${pn.nameless} />
  <${Ul} of=${Te.generic} id="verzamelnamen" ids=${pn.generic} />
  <${fh} />
  <${$u} id="lezen" />
`});function bu({plans:t,here:e}){let n=o=>o.flatMap(s=>X(s,"who").map(({from:r})=>r));return t.map((o,s)=>{let r=n(Ka(t[1-s])),i=Tt(C(n(Ka(o).filter(e))).filter(c=>!r.includes(c))),l=g(ps.only_in,{plan:o.title,count:i.length});return a`<details><summary>${l}</summary><${Me} ids=${i} /></details>`})}function ku({plans:t}){let e=r=>Ka(r).filter(i=>Se(i,"Measure")),[n,o]=[...t].sort((r,i)=>e(r).length-e(i).length),s=()=>{let r=[...ro("Publication")].filter($=>Rt($,o.key)),i=Tt(e(n)).map($=>({id:$,found:Qp($,[...Ka(o),...r])})),l=({shared:$})=>g(ps.found,{shared:$.join(", ")}),c=({found:$})=>$.map(d=>[O(d.id),gu(d.id),l(d)].filter(Boolean).join("; ")).join(" | ")||ps.none,p=$=>a`
      <${N} id=${$.id} /> <${vt} id=${$.id} />
      <p class="zacht">${[gu($.id),l($)].filter(Boolean).join("; ")}</p>
    `,u=[Ht("actie",n.title,({id:$})=>$),{key:"lijkt",label:o.title,sort:!1,text:c,cell:({found:$})=>$.length?a`<${E} items=${$.map(p)} />`:ps.none}],m={name:"lijkt-op.csv",origin:()=>Yt(null)};return a`
      <p class="zacht">${ps.note}</p>
      <${gt} id="lijkt-op" caption=${ps.title} rows=${i} columns=${u} file=${m} hideCaption />
    `};return a`<${_r} summary=${g(ps.summary,{plan:n.title})} inside=${s} />`}var ps,Ka,gu,wu=T(()=>{"use strict";V();R();I();ve();Zo();et();It();Zt();ss();ht();Pe();cn();ps=k.compare.alike,Ka=({key:t})=>Wn.filter(e=>Rt(e,t));gu=t=>[...da(t),y.lookups[t]?.description].filter(Boolean).join("; ")});function hh(t,e,n){let o="";for(let s=n;s<t+e;s+=n)o+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return o}function gh(t,e){let n="";for(let o=3;o<t-1;o+=4)for(let s=3;s<e-1;s+=4)n+=Kl(o,s,.8);return n}function kh(t,e){return[...t.querySelectorAll(bh)].flatMap(o=>{let s=o.getScreenCTM();if(!s||!o.checkVisibility())return[];let r=window.getComputedStyle(o),i=m=>Number(o.getAttribute(m)||0),l=Ga(e.multiply(DOMMatrix.fromMatrix(s)));if(o.tagName==="text")return wh(o,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Hl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:yu[o.tagName](i,o),...c,dash:p,opacity:u}]})}function wh(t,e,n,o,s){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=o-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=us(" ",m,u.fontWeight)),!p.trim())return[];i=!0;let $=Ga(new DOMMatrix(e).translate(l,s));return l+=us(p.trim(),m,u.fontWeight),[{at:$,text:p.trim(),size:m,weight:u.fontWeight,fill:u.fill}]})}function us(t,e,n){return Vl.font=`${n} ${e}px ${Ja}`,Vl.measureText(t).width}function yh(t,e,n){let{width:o,height:s}=e,r=Ga(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Kl(o/2,s/2,o/2-1):Or(0,0,o,s),p=window.getComputedStyle(document.body).backgroundColor;Hl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:hh(o,s,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:gh(o,s),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Or(0,s/2-1,o,2),fill:u[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Or(0,s+Number(h),o,-Number(h)),fill:d}):i.push({at:r,d:Or(+f/2,+f/2,o-+f,s-+f),fill:"none",stroke:d,wide:+f});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),$={top:`M0 0h${o}`,bottom:`M0 ${s}h${o}`,left:`M0 0v${s}`,right:`M${o} 0v${s}`};for(let[d,h]of Object.entries(l?{top:c}:$)){let f=m(d);f.wide&&Hl(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function _h(t,e,n){let o=window.getComputedStyle(t.parentElement),s=Number.parseFloat(o.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let m=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-m.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,m.right-$.on.left,$.on.height)):i.push({on:m,text:p})}us("",s,o.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Vl.measureText("x");return i.map(({on:p,text:u})=>{let m=u;for(;m&&p.left+us(m,s,o.fontWeight)>n+1;)m=m.slice(0,-1);m!==u&&(m=`${m.slice(0,-1).trim()}…`);let $=Ga(e.translate(p.left,p.top+p.height*l/(l+c))),d=o.fontStyle==="italic"?o.fontStyle:"";return{at:$,text:m,size:s,weight:o.fontWeight,fill:o.color,slant:d}})}function _u(t,e,n){let o=window.getComputedStyle(t);if(!t.checkVisibility()||o.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return kh(t,e);let s=t,r=o.transform;r!=="none"&&(s.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,m]=o.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-m)}let c=r==="none"&&o.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?_h(u,l,c):u instanceof Element?_u(u,l,c):[]);return s.style.transform="",[...yh(o,i,l),...p]}function Gl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:o,width:s,height:r}=t.getBoundingClientRect(),i=_u(t,new DOMMatrix([1,0,0,1,-n,-o]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*us(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var Ga,Hl,Or,Kl,yu,bh,Vl,Ja,xu=T(()=>{"use strict";Ga=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Hl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Or=(t,e,n,o)=>`M${t} ${e}h${n}v${o}h${-n}Z`,Kl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;yu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Kl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Or(t("x"),t("y"),t("width"),t("height"))},bh=[...Object.keys(yu),"text"].join();Vl=document.createElement("canvas").getContext("2d"),Ja=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Jl(t,e,n,o,s,r){let i=up(t,p=>us(p,e,n)<=s),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,ko,r+e+u*l],text:p,size:e,weight:String(n),fill:o})),below:r+i.length*l}}function Cu({title:t,scenario:e,of:n,legend:o,note:s=""}){let{version:r,content:i}=y.meta,l=[uo(lt(e?.plan)),e&&Ut(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=Gl(c);c.classList.remove("heel");let u=Math.max(p.width,vh),m=Jl(t,22,650,xh,u,ko),$=Jl(`${l}. ${Kn} ${s}`.trim(),13,400,vu,u,m.below+2),d=$.below+16,[h,f,b]=[ko,d+p.height+24,0],w=[...document.querySelectorAll(o)].map(Gl).flatMap(j=>{h>ko&&h+j.width>ko+u&&([h,f,b]=[ko,f+b+6,0]);let L=Ou(j.shapes,h,f);return h+=j.width+20,b=Math.max(b,j.height),L}),v=g(Cr.foot,{version:r,content:(i||"").slice(0,12)}),S=Jl(v,13,400,vu,u,f+b+16),_=[...m.shapes,...$.shapes,...Ou(p.shapes,ko,d),...w,...S.shapes];return{title:`${t} ${l}. ${Kn}`,width:u+2*ko,height:S.below+ko,shapes:_}}function Oh(t){let{title:e,width:n,height:o,shapes:s}=Cu(t),r=(c,p,u,m="")=>{let $=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&$.setAttribute(d,String(h));return $.textContent=m,$},i={width:n,height:o,viewBox:`0 0 ${n} ${o}`,"font-family":Ja,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:o,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:h,size:f,weight:b,slant:w,opacity:v}of s){let[S,_,j,L,q,F]=c,B=S===1&&!_&&!j&&L===1?`translate(${q} ${F})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:B,fill:m,...$&&$!=="none"&&{stroke:$,"stroke-width":d,"stroke-dasharray":h},opacity:v===1?void 0:v}):r(l,"text",{transform:B,...{"font-size":f,"font-weight":b,"font-style":w},fill:m},p)}_n(za(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Ch(t){await document.fonts.ready;let{width:e,height:n,shapes:o}=Cu(t),s=document.createElement("canvas"),r=Math.min(Sh,Su/e,Su/n);s.width=e*r,s.height=n*r;let i=s.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:v=1}of o){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=m,i.font=`${w} ${b} ${f}px ${Ja}`,p!==void 0&&i.fillText(p,0,0);let S=new Path2D(u);m!=="none"&&i.fill(S),$&&$!=="none"&&d&&(i.strokeStyle=$,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(S)),i.restore()}let l=za(`${t.name}.png`);s.toBlob(c=>c?_n(l,c,"image/png"):Lt(g(Cr.too_large,{name:l})),"image/png")}var Cr,xh,vu,ko,vh,Sh,Su,Ou,nn,No=T(()=>{"use strict";Be();V();R();I();ft();Zt();xu();Cr=k.shared.export,[xh,vu]=["#16212B","#46525D"],[ko,vh,Sh,Su]=[28,720,2,12e3],Ou=(t,e,n)=>t.map(o=>({...o,at:[...o.at.slice(0,4),o.at[4]+e,o.at[5]+n]}));nn=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Oh(t)}>${Cr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Ch(t)}>${Cr.png}</button>
  </span>
  <span class="breder zacht">${Cr.wider}</span>
`});function ju({rows:t,unit:e,end:n}){let o=n?ae.right:ae.left-ae.box,s=n?ae.right+ae.box+12:ae.left-ae.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ae.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${o} y=${c} width=${ae.box} height=${p} />
        <text x=${s} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Po(r)}
        </text>
      </g>
    `})}function jh({band:t,unit:e}){let n=t.count*e,o=ae.top+t.y1*e+n/2,s=ae.top+t.y2*e+n/2,r=(ae.left+ae.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ae.left} ${o} C${r} ${o} ${r} ${s} ${ae.right} ${s}`}
      stroke-width=${Math.max(n,1)}><title>${Lu(t)}</title></path>
  `}function Lh({flow:t}){let e=Math.max(...t.bands.map(s=>s.count)),n=({to:s,count:r})=>a`
    <i aria-hidden="true" class=${`b-${s}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Po(s)}
  `,o=s=>t.bands.filter(r=>r.from===s);return a`<div class="standlijst">
    ${t.left.map(({state:s,count:r})=>a`
        <section><h3>${r} ${Po(s)}</h3><${E} items=${o(s).map(n)} /></section>
      `)}
    <p class="zacht">${ds.listed}</p>
  </div>`}function Mu({flow:t,one:e,other:n,counted:o}){if(Z())return a`<${Lh} flow=${t} />`;let s=ae.height/t.height,r=t.bands.map(Lu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${ds.title}>
      <svg viewBox=${`0 0 ${ae.width} ${ae.height+ae.top+14}`} role="img"
        aria-label=${g(ds.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ae.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ae.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${jh} key=${`${i.from}|${i.to}`} band=${i} unit=${s} />`)}
        <${ju} rows=${t.left} unit=${s} />
        <${ju} rows=${t.right} unit=${s} end />
      </svg>
      <figcaption>${ds.caption}</figcaption>
      <p class="acties"><${nn} name="overgang" title=${`${ds.title} (${o})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var ds,ae,Po,Lu,Tu=T(()=>{"use strict";V();Mt();R();I();et();No();ds=k.compare.flow,ae={width:960,height:430,top:40,left:230,right:640,box:16},Po=t=>t?K(Y("CellState",t)):ds.fresh,Lu=({count:t,from:e,to:n})=>z(ds.band,t,{from:Po(e),to:Po(n)})});function Th(t){let e=Xn[Xn.length-1],n=y.plans.map(c=>Xn.findLast(p=>p.plan===c)||e),[o,s]=W?n:[Xn[0],e],r=Xn.slice(0,-1).find(c=>c.key===t.van)||o,i=Xn.slice(Xn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(s)?s:e);return{one:r,other:l,after:i}}function zh({change:t,side:{plan:e,date:n,label:o},at:s}){let r=jr(t)?null:Yn(t.kind,[t.barrier,t.other_barrier][s],e.key),i=M("overzicht",{cel:r,plan:r?null:e.key,stand:n===me?null:n}),l=c=>a` <${vt} ...${{id:c,date:n}} /> <${Rl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${o}</strong></a>: ${t.states[s]}</p>
      <${Me} ids=${Tt(t.work[s])} more=${l} />
    </div>
  `}function Fh({rows:t}){let e=([,,s,r])=>a`${r} <a href=${Ze(s)}>${J.see}<span class="sr"> ${O(s)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([s,r])=>[s,r]))),o=s=>s.folds?a`<${rs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`;return a`
    <${P} title=${g(J.stated,{count:t.length})} note=${J.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Vs("uitspraken",t,{of:([s])=>s,titles:n}).map(s=>a`${o(s)}<${E} look=${as(s)} items=${s.rows.map(e)} />`)}
    <//>
  `}function Bh({found:t,one:e,other:n,mode:o,counted:s}){let r={of:_=>jr(_)?_.whose:_.other_barrier||_.barrier||"",titles:[...hn,["",k.shared.all_steps],["apart",J.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:_})=>_,titles:Object.entries(J.whose).map(([_,j])=>[_,g(j,l)])},p=_=>_.map(j=>O(Ae(j)||j)).join(", "),u=_=>K(dt(_.kind)),m=_=>C([_.barrier,_.other_barrier].map(xt)).join(" / "),$=_=>u(_)+(o==="plans"&&!jr(_)?` (${m(_)})`:""),d=[{key:"stap",label:J.columns.step,text:m},{key:"soort",label:J.columns.kind,text:u},{key:"een",label:e.label,text:_=>K(_.states[0])},{key:"ander",label:n.label,text:_=>K(_.states[1])},{key:"weg",label:g(J.left[o],l),sort:!1,text:_=>p(_.left)},{key:"erbij",label:g(J.joined[o],l),sort:!1,text:_=>p(_.joined)}],h=i.flatMap(({label:_,date:j},L)=>{let q=F=>`${O(F)} (${Oe(F,j)})`;return[{key:"wie",label:g(J.who,{label:_}),text:F=>p(F.who[L])},{key:"wat",label:g(J.work,{label:_}),text:({work:F})=>Tt(F[L]).map(q).join("; ")}]}),f=_=>a`
    ${_.sentence}
    <${Zn} title=${[J.see_both,a`<span class="sr"> ${dt(_.kind)}, ${m(_)}</span>`]}>
      <div class="standen">${i.map((j,L)=>a`<${zh} ...${{change:_,side:j,at:L}} />`)}</div>
    <//>
  `,b=_=>a`
    <${rs} part=${_} level=${3} names=${_.rows.map($)}
      count=${_.rows.some(jr)?"":z(J.differ,_.rows.length)} />
  `,w=()=>Fn([...d,...h],t.changes,()=>Yt(null,"",s)),v=a`
    <${Zn} title=${J.as_table}>
      <${gt} id="vakken" caption=${J.table} rows=${t.changes} columns=${d} />
    <//>
  `,S=a`<div class="acties"><${ke} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
    ${t.changes.length?S:a`<p>${k.shared.none}</p>`}
    ${Vs("verschillen",t.changes,o==="plans"?c:r).map(_=>a`
        ${_.folds&&b(_)}
        ${J.elsewhere[_.key]&&a`<p class="zacht">${g(J.elsewhere[_.key],l)}</p>`}
        <${E} look=${as(_)} items=${_.rows.map(f)} />
      `)}
    ${t.notes.map(_=>a`<p class="zacht">${_}</p>`)}
    ${t.changes.length>0&&v}
  `}function Eh({actions:t,flow:e,one:n,other:o,counted:s,heads:r}){let i=t.moved.length+t.stayed.length,l=u=>({state:m})=>String(e.bands.find($=>$.from===m&&$.to===u)?.count||J.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:u})=>Po(u)},...e.right.map(({state:u})=>({key:u,label:Po(u),sort:!1,text:l(u)}))],p=g(J.counts_table,{before:n.label,after:o.label});return a`
    <${P} title=${J.counted}>
      <p class="zacht">${g(J.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Mu} flow=${e} one=${n} other=${o} counted=${s} />
      ${r.length>0&&a`<p>${z(J.heads,r.length,{names:$t(r.map(ce))})}</p>`}
      <${Zn} title=${J.flow.table}>
        <${gt} id="overgang" caption=${p} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function Ah(t,e,n){let{notes:o,changes:s,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:o,statements:r.filter(([,,c])=>n(c)),changes:s.filter(({barrier:c,other_barrier:p})=>!e||[c,p].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function Nh({actions:t,one:e,other:n,all:o,counted:s}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=$=>i.has($)?"":Oe($,e.date),c=$=>i.has($)?a`<span class="zacht">${J.not_yet}</span>`:a`<${vt} id=${$} date=${e.date} />`,p=[Ht("actie",J.action,$=>$),{key:"wat",label:J.what,text:he},{key:"plan",label:e.label,text:l,cell:c},Sn("nu",n.label,$=>$,n.date)],u=()=>Fn(p,r,()=>Yt(null,e.plan.key,s)),m=()=>H({alles:o?"nee":"ja"});return a`
    <${P} look=${null} title=${g(o?J.all:J.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${m}>${J.show_all}</button>
        <${ke} name="vergelijk.csv" rows=${u} />
      </div>
      <${gt} id="vergelijk" caption=${J.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    <//>
  `}function Fu({route:t}){if(Xn.length<2)return a`<${it} text=${J.title} /><p>${J.alone}</p>`;let{one:e,other:n,after:o}=Th(t.query),s=G(t.query),r=jl(s),i=`${s.stated?"stated":"all"}${s.strict?"|strict":""}`,l=y.comparisons[`${e.key}|${n.key}|${i}`],c=$n.some(B=>B.notation===t.query.stap)?t.query.stap:"",p=l.actions&&Rn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=B=>(!c||Un(B).includes(c))&&(!p||y.works[B]?.chapters?.includes(p)),m=Ah(l,c,u),{actions:$}=m,d=[e.plan,n.plan],h=m.changes.filter(B=>!jr(B)),f=h.filter(({whose:B})=>!B.endsWith("-open")).length,b=c&&p?null:$?.flows[c||p],w=(t.query.alles||p&&"ja")==="ja",v=Wn.filter(B=>Rt(B,e.plan.key)&&y.works[B]?.container&&u(B)),S=$?"dates":"plans",_=g(J.intro[S],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),j=a`
    <${wn} label=${J.first} name="van" chosen=${e.key} options=${zu(Xn.slice(0,-1))} />
    <${wn} label=${J.second} name="met" chosen=${n.key} options=${zu(o)} />
  `,L=a`
    <${P} title=${g(f<h.length?J.cells_open:J.cells,{sure:f,open:h.length-f})}>
      <${Bh} ...${{found:m,one:e,other:n,mode:S,counted:r}} />
    <//>
  `,q=a`<${P} title=${J.alike.title}><${ku} plans=${d} /><//>`,F=a`
    <${P} title=${J.alike.partners} note=${J.alike.partners_note}><${bu} ...${{plans:d,here:u}} /><//>
  `;return a`
    <${it} text=${J.heading[S]} title=${J.title}><p class="uitleg">${_} ${Kn}</p><//>
    <${yn}>
      <${Tl} />
      <div class="velden">
        ${Xn.length>2&&j}
        <${wn} label=${J.columns.step} name="stap" options=${hn} />
        ${$&&a`<${wn} label=${Mh} name="hoofdstuk" options=${Go} />`}
      </div>
    <//>
    ${$&&b&&a`<${Eh} ...${{actions:$,flow:b,one:e,other:n,counted:r,heads:v}} />`}
    ${$&&a`<${Fh} rows=${m.statements} />`}
    ${!$&&q}
    ${!p&&L}
    ${$?a`<${Nh} ...${{actions:$,one:e,other:n,counted:r,all:w}} />`:F}
    <${_e} text=${z(J.shown,f)} />
  `}var J,Mh,Xn,jr,zu,Bu=T(()=>{"use strict";V();tt();Mt();R();Wt();I();Bn();et();ft();It();wu();tn();Zt();we();ht();Tu();Pe();cn();J=k.compare,Mh=k.measures.fields.chapter,Xn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:W?g(J.side,{plan:t.title,label:n}):K(n)}))),jr=({whose:t})=>t==="apart",zu=t=>t.map(e=>[e.key,e.label])});function Ih({row:t,cell:e,change:n,step:o,plan:s}){let r=Ha(e,n,s);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Yn(t.key,o,s.key);return a`
    <td>
      <button type="button" class="vakje" id=${ns(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>H({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:xt(o)})}${r}</span>
        <${Eu} cell=${e} />
      </button>
    </td>
  `}function Au({as:t,rows:e,column:{undecided:n}}){let{title:o,text:s}=n?ye.undecided:ye.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${o}</strong> ${s}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Rh({plan:t,reach:e,scenario:n,rows:o,changes:s}){let r=new Map(o.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(ye.caption,{scenario:Ut(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ye.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${qh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Pt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${N} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Ih} row=${l} cell=${l.cells[u]} change=${s(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Au} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Hh({plan:t,scenario:e,reach:n}){let o=Ve("partner",e,t),s=Hs("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${mo} plan=${t} /><p>${ye.nothing_yet}</p>`:n.partners?a`
    ${W&&a`<h2>${t.title}</h2>`}
    <${mo} plan=${t} />
    <p>${qn(e,t).phrase.reach}
      ${" "}<a href=${M("methode",{getal:"organisaties-in-de-tekst"})}>${ye.in_text}</a>. ${ye.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${Rh} ...${{plan:t,reach:n,scenario:e,rows:o,changes:s}} />
        <p class="acties">
          <${nn} name=${`dekking-${t.key}`} title=${ye.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Dh} plan=${t} reach=${n} rows=${o} changes=${s} />
        <div class="hoofdstuk"><h2>${ye.alike.title}</h2><p>${ye.alike.note}</p></div>
        <${E} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Uh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ye.nothing}</p>`}function Nu({route:t}){let e=G(t.query),{reach:n}=Q(e),{cel:o}=t.query;return a`
    <div class="werkkop">
      <${it} text=${ye.heading} title=${ye.title} />
      <p class="zacht">${Ut(e)}</p>
      <${Xo} />
    </div>
    ${Le(e).map(s=>a`
        <${Hh} key=${s.key} ...${{plan:s,scenario:e}} reach=${n.find(r=>r.plan===s.key)} />
      `)}
    ${o&&a`<${Gs} address=${o} by="partner" scenario=${e} />`}
    <${_e} text=${o?"":g(ye.shown,{scenario:Ut(e)})} />
  `}var ye,Ph,Eu,Ql,qh,Wh,Dh,Uh,Pu=T(()=>{"use strict";V();tt();Mt();R();Wt();I();Bn();ft();It();ls();tn();No();ht();ye=k.coverage,Ph=5,Eu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Ce} basis=${t.most_basis} />
    <${bo} bar=${t.bar} most=${Ph} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Ql=t=>!t.acting&&!t.undecided,qh=({step:t,place:e,column:n,all:o})=>a`
  <th scope="col" class="station">
    <span class=${Ql(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ze(t.id)}>${t.label}</a>
    <span class=${Ql(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/o}%`}}></i></span>
  </th>
`;Wh=({row:t,cell:e,change:n,step:o,plan:s})=>a`
  <span class=${Pt(t.id)?"verzamel":""}><${N} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${M("dekking",{...A.route.query,cel:Yn(t.key,o,s.key)})}>
    <span class="sr">${t.label}: ${He(e).word}${n&&`, ${Ua(n,s)}`}</span>
    <${Eu} cell=${e} />
  </a>
`,Dh=({plan:t,reach:e,rows:n,changes:o})=>a`
  <div class="perstap">
    ${e.columns.map((s,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Wh} row=${l} cell=${l.cells[r]} change=${o(l.key,s.step)}
            step=${s.step} plan=${t} />`);return a`
        <section key=${s.step}>
          <${W?"h3":"h2"} class="stapkop">
            <span class=${Ql(s)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(ye.step,{step:xt(s.step),phrase:s.phrase})}
          <//>
          ${i.length>0&&a`<${E} items=${i} />`}
          ${!s.acting&&a`<${Au} as="p" column=${s} />`}
        </section>
      `})}
  </div>
`,Uh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${W?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${M("aandachtspunten",{stap:n.step})}>${ye.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${ye.about}</p>
    <${vr} expected=${ye.expected} quiet=${ye.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Dl} />
    <p><a href=${M("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Ya(t,e){let n=Qa(e).map(s=>({row:s,ends:[...s.from,...s.to]})),o=s=>n.flatMap(({row:r,ends:i})=>i.includes(s)&&(s===t||!i.includes(t))?r:[]);return[t,...mt(t,"standsFor")].map(s=>({end:s,rows:o(s)})).filter(({rows:s})=>s.length)}function qu(t,e){let{columns:n=[]}=Q(t).reach.find(c=>c.plan===e.key)||{},o=Ve("kind",t,e),s=Ve("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((m,$)=>u[$]?[$]:[]),basis:m=>u[m]?.most_basis||""})).sort((c,p)=>Ts(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:o.filter(u=>u.cells[p]?.unmet),own:s.filter(({at:u})=>u.length===1&&u[0]===p),all:s.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=s.filter(({at:c})=>c.length>1).sort((c,p)=>nt(i(c),i(p)));return{stops:r,several:l}}var Qa,Iu,Yl,$s=T(()=>{"use strict";R();Wt();I();Qo();ve();Bn();et();Qa=({date:t,plan:e})=>ro("InformationFlow").filter(n=>Ko(n,t)&&Rt(n,e)).map(n=>{let o=mt(n,"between"),s=r=>[...mt(n,r),...o].sort(Ts);return{id:n,state:x(n,"flowState"),from:s("from"),to:s("to"),between:o}}).sort((n,o)=>nt(x(n.id,"content"),x(o.id,"content")));Iu=([t,e],n)=>Qa(n).flatMap(({id:o,from:s,to:r})=>s.includes(t)&&r.includes(e)||s.includes(e)&&r.includes(t)?o:[]),Yl=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(o=>n.includes(o)).sort((o,s)=>+(s===e)-+(o===e))});function Jh(t,e){let n=t.getBoundingClientRect(),o=[...t.querySelectorAll("[data-vak]")],s=new Map(o.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(S=>s.get(S)).filter(S=>S!==void 0),[c,p]=l.sort((S,_)=>S.left-_.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let[u,m]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[$,d]=[p.left-n.left,(p.top+p.bottom)/2-n.top],h=(u+$)/2,f=`M${u} ${m}C${h} ${m} ${h} ${d} ${$} ${d}`,b=Gh.map(S=>{let[_,j,L,q]=[(1-S)**3,3*S*(1-S)**2,3*S*S*(1-S),S**3];return{tie:i,d:f,x:_*u+(j+L)*h+q*$,y:(_+j)*m+(L+q)*d}}),v=b.find(S=>r.every(_=>Math.max(Math.abs(_.x-S.x),Math.abs(_.y-S.y))>Kh))||b[0];return i.number!==void 0&&r.push(v),v})}function Qh(t,e,n,o){let s=n.findIndex(c=>c.some(p=>p.id===e)),r=n[s]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[s]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[s+(t==="ArrowLeft"?-1:1)]||[],l=o.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Js({heads:t,columns:e,ties:n,chosen:o,label:s,choose:r,press:i}){let l=le(),[c,p]=U([]);rn(()=>{let f=()=>p(Jh(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),m=u.some(f=>f.id===o)?o:u[0]?.id,$=({from:f,to:b})=>f===o||b===o,d=new Set(n.filter($).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${s} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!Vh.includes(f.key))return i(f.key,b);let w=Qh(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
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
  `}var Vh,Kh,Gh,Za=T(()=>{"use strict";V();Vh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Kh=28,Gh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Qs({label:t,id:e,thing:n,pick:o,among:s=Co}){let[r,i]=U(!1),l=()=>Tt([...ln.keys()].filter(f=>Qt(f)&&s(f))),c=Re(()=>r?l():[],[r]),[p,u]=U(null),m=f=>{let b=At(f.trim()),w=_=>[O(_),ce(_),...bt(_,"altLabel")].map(At),v=_=>ao(_)?w(_):w(_).slice(0,2),S=c.find(_=>O(_)===f)||c.find(_=>v(_).includes(b));return S?[S]:c.filter(_=>b&&w(_).some(j=>j.includes(b)))};je(()=>u(null),[n]);let{route:$}=A,d=f=>{if(A.route!==$)return;let[b,...w]=m(f.target.value);u(b&&!w.length?null:f.target.value),b&&!w.length&&o(b)},h=p?m(p).slice(0,3).map(O).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(Co(n)?O(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${O(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(Ru.meant,{names:h}):Ru.unknown_thing}</small>`}
    </label>
  `}var Ru,Xa=T(()=>{"use strict";V();tt();R();I();et();cn();Ru=k.explore});function Yh(t){let e=Uu(zs(t.from,t.to,t.scenario,!0),t),n=e.length>0&&` ${g(kt.only,{names:Du(e)})}`;return a`<p role="status"><strong>${kt.none}</strong>${n}</p>`}function Zh({from:t,to:e,scenario:n}){let o=Op([t,e],n).map(i=>i.label),s=Cp([t,e],n),r=Iu([t,e],n);return a`
    ${o.length>0&&a`<p>${g(kt.shared,{steps:$t(o)})}</p>`}
    ${r.length>0&&a`<p>${kt.flows} <${at} ids=${r} />.</p>`}
    ${s.length>0&&a`<p>${kt.bodies} <${at} ids=${s} />.</p>`}
  `}function Zl({of:t,scenario:{date:e,plan:n}}){let[o,s]=t.map(p=>Nt(p,"chapterLead",e)),r=o.filter(p=>(s||o).includes(p)&&Rt(p,n)),[i,l]=s?kt.headed:kt.heads,c=(s?[o,s]:[]).map((p,u)=>{let $=p.filter(h=>!r.includes(h)&&Rt(h,n)).flatMap(h=>Nt(h,"inChapter")).filter(h=>Dn(h).includes(t[1-u])&&!Dn(h).includes(t[u])),d={who:O(t[u]),other:O(t[1-u])};return $.length>0&&a`<p>${g(kt.within,d)} <${at} ids=${$} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${at} ids=${r} />. ${l}</p>`}${c}`}function Xh({from:t,to:e,scenario:n,collective:o}){let s=Re(()=>fa(t,e,n,o),[t,e,o,n]),r=s.length>$r?g(kt.longer.first,{count:$r}):z(kt.longer.all,s.length),i=s.slice(0,$r).map(l=>a`<${at} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${E} as="ol" look="wegen" id="langere" items=${i} />`}function Hu(t){let[{to:e}]=t,n=({phrase:s,of:[r]})=>`${s}. ${x(r,"rationale")||x(r,"summary")}`,o=s=>t.filter(({from:r})=>r===s).map((r,i)=>i?K(n(r)):n(r));return a`
    <${N} id=${e} />${W&&` (${_t(e)?.title})`} <${vt} id=${e} />
    ${C(t.map(({from:s})=>s)).map(s=>a`<p><${N} id=${s} />: ${o(s).join(" ")}</p>`)}
    <${re} of=${t.flatMap(s=>s.of)} />
  `}function tg({found:t,...e}){let{from:n,to:o,scenario:s}=e,r=Uu(t,e),i=Re(()=>{let f=w=>[ge(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===o)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(v=>r.includes(v))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(v=>({id:v,text:O(v),look:f(v)}))),ties:t.lines.map(({from:w,to:v},S)=>({from:w,to:v,number:S+1,look:b([w,v])}))}},[t]),l=t.layers.map(f=>ge(f[0])),c=r.length?zs(n,o,s):t,p=c?.length===t.length?c.count:0,u=Du(r),m=z(kt.works,l.filter(Boolean).length),$={from:O(n),to:O(o),count:t.lines.length},d=f=>H({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${Js} heads=${l.map(f=>f?kt.columns.what:kt.columns.who)} ...${i} chosen=""
          label=${g(kt.picture,$)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${nn} name=${k.explore.file} title=${`${$.from} – ${$.to}`} scenario=${s}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${p>0&&a`<strong>${z(kt.counted,p,{works:m})}</strong> `}
      ${u&&`${z(kt.through,t.count-p,{names:u,works:m})} ${kt.dotted} `}${kt.says}
    </p>
    ${!Z()&&h}
    <h2>${kt.sentences}</h2>
    <${E} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>Hu(f))} />
  `}function Vu({query:t,scenario:e}){let[n,o]=[t.van,t.naar].map(h=>Wu(h)?h:""),[s,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:o,scenario:e},l=n&&o&&n!==o,c=l?Sp(n,o,e):[],p=c.length>0,u=[n,o,s,e.key,e.plan],m=Re(()=>l?zs(n,o,e,s):null,u),$=(h,f,b)=>a`
    <${Qs} label=${f} id=${h} thing=${b} among=${Wu}
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
      <p><a href=${M("verken",{uit:n,kies:n})}>${kt.back}</a></p>
      ${!(n&&o)&&a`<p>${kt.choose}</p>`} ${n&&n===o&&a`<p>${kt.same}</p>`}
      ${l&&a`<${Zl} of=${[n,o]} scenario=${e} />`}
      ${l&&(m?a`<${tg} ...${i} found=${m} />`:a`<${Yh} ...${i} />`)}
      ${p&&a`<h3>${kt.together}</h3>`}
      ${c.flat().some(h=>h.name==="expected")&&a`<p class="zacht">${kt.expecting}</p>`}
      ${p&&a`<${E} look="wegen" items=${c.map(Hu)} />`}
      ${l&&a`<${Zh} ...${i} />`}
      ${l&&m&&r&&a`<${Xh} ...${i} collective=${s} />`}
    </section>
  `}var kt,Wu,Du,Uu,Ku=T(()=>{"use strict";V();tt();Mt();R();I();Qo();$s();ve();et();It();Za();No();ht();Xa();kt=k.explore.path,Wu=t=>Qt(t)&&(ao(t)||ge(t)),Du=t=>$t(t.map(O)),Uu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(o=>Pt(o)&&o!==e&&o!==n)});function Zu(t,{shown:e,opened:n,scenario:o,fixed:s}){let{weg:r}=A.route.query,i=l=>{location.hash=M("verken",l)};return{f:()=>s?i({uit:t,kies:t}):H({uit:t,kies:t,weg:null}),"+":()=>!s&&ma(t,e,o)&&H({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!s&&H({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!s||H({weg:[...ti(r),t].join(","),kies:null}),p:()=>s?i({van:t}):H({van:t}),Escape:()=>H({kies:null})}}function ng({id:t,...e}){let{shown:n,opened:o,scenario:s,fixed:r}=e,i=Zu(t,e),l=ma(t,n,s),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ze(t)}>${wt.actions.page}</a>
      ${o.join()!==t&&c("f",wt.actions.only)}
      ${l>0&&!r&&!o.includes(t)&&c("+",z(wt.open,l))}
      ${o.includes(t)&&!r&&o.length>1&&c("-",wt.actions.fold)}
      ${(r||!o.includes(t))&&c("h",wt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",wt.actions.path)}
    </p>
  `}function Xu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${wt.panel.label}><p class="zacht">${wt.panel.none}</p></section>`;let o=e.roles.filter(c=>c.from===n||c.to===n),s=e.ties.filter(c=>c.work===n||c.step===n),r=ge(n)?"from":"to",i=c=>a`
    <${N} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${es} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:m})=>{let $=n===c?p:c,d=x(u,"rationale");return a`
      ${$===Mo?wt.no_step:a`<${N} id=${$} />`}${" "}<${Ce} basis=${m} />
      ${d&&a`<span class="zacht"> ${wt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${es} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${wt.panel.label}>
      <h2>${wo(n)}</h2>
      ${ge(n)&&a`<p>${Oe(n,t.scenario.date)}</p>`}
      ${Pt(n)&&a`<p class="zacht">${wt.panel.collective}</p>`}
      ${n!==Mo&&a`<${ng} id=${n} ...${t} />`}
      ${o.length>0&&a`<h3>${r==="from"?wt.panel.who:wt.panel.what}</h3>`}
      <${E} look="buren" items=${o.map(i)} />
      ${s.length>0&&a`<h3>${n===s[0].work?wt.panel.step:wt.panel.what}</h3>`}
      <${E} look="buren" items=${s.map(l)} />
    </section>
  `}function td({shown:t,opened:e,chosen:n,scenario:o,fixed:s,title:r}){let i=Re(()=>{let u=d=>`wie${Pt(d)?" verzamel":""}`,m=d=>!s&&e.includes(d)?" begin":"",$=d=>s||e.includes(d)?0:ma(d,t,o);return{columns:[t.who.map(d=>({id:d,text:wo(d),look:u(d)+m(d),badge:$(d)})),t.what.map(d=>({id:d,text:wo(d),look:`wat${m(d)}`,more:[Qu(jo(d,o.date)),a` <small>${Dt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:wo(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:Gu(f,h)}))]}},[t]),l=u=>H({kies:u===n?null:u}),c=(u,m)=>m!==Mo&&Zu(m,{shown:t,opened:e,chosen:n,scenario:o,fixed:s})[u]?.(),p=g(wt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Js} heads=${wt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${s&&Ju("r-beoogd-ondertekenaar",wt.intended)}
      <li class="zacht">${wt.to_step}</li>
      ${Object.entries(be).map(([u,[,m]])=>Ju(Gu(u),m))}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(m=>jo(m,o.date)===u)).map(([u,{label:m}])=>a`<li>${Qu(u)}${K(m)}</li>`)}
    </ul>
    <p class="zacht sleutels">${wt.keys}</p>
  `}function ed({shown:t,chosen:e,scenario:n,fixed:o}){let s=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!s.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>To(d,n,o).length?wt.list.away:zn(d),c=[{key:"wie",label:wt.list.who,text:({who:d,work:h})=>d?wo(d):l(h),cell:({who:d,work:h})=>d?a`<${N} id=${d} /><${Bo} id=${d} />`:l(h)},{key:"rol",label:wt.list.role,text:d=>d.role},Ht("wat",wt.list.what,d=>d.work),{key:"stap",label:wt.list.step,text:d=>i(d.work).map(wo).join(", ")},Sn("stand",wt.list.status,d=>d.work,n.date),go(wt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${z(wt.list.caption,r.length)}${o?"":`. ${wt.list.only}`}`;return a`<${gt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>Yt(n,_t(d.work)?.key)}}} />`}var wt,ti,eg,Yu,wo,og,Gu,Ju,Qu,nd=T(()=>{"use strict";V();tt();R();I();Qo();et();ft();It();Za();Zt();ht();Pe();wt=k.explore,ti=t=>(t||"").split(",").filter(Qt),eg=t=>Rn.find(e=>[x(e,"identifier"),e].includes(t)),Yu=({uit:t,stap:e,partner:n,hoofdstuk:o})=>ti(t||la(e)?.id||Ae(n)||eg(o)),wo=t=>t===Mo?wt.no_step:O(t);og={"●":"l-heel","◐":"l-lang","○":"l-punt"},Gu=(t,e)=>e===Mo?"l-geen":og[be[t]?.[0]]||"l-heel",Ju=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,Qu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function sd({rows:t,chosen:e,state:n}){let o=Re(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap(m=>i(m[u]))).sort((m,$)=>+!m-+!$).map(m=>({id:`${u} ${m}`,text:m?O(m):Ke.unnamed,look:`wie${m&&!Pt(m)?"":" verzamel"}`})),c=t.flatMap(u=>{let m=u.between.length?"l-punt":"l-heel";return[...i(u.from).map($=>({from:`from ${$}`,to:u.id,look:m})),...i(u.to).map($=>({from:u.id,to:`to ${$}`,look:m}))]}),p=t.map(u=>({id:u.id,text:Xl(u.id),look:"wat",more:sg(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),s=i=>H({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ke.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Js} heads=${Ke.columns} ...${o} chosen=${e} label=${g(Ke.picture,{state:n})} choose=${s}
          press=${i=>i==="Escape"&&H({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function rd({rows:t,chosen:e}){let[n,o]=e.split(" "),s=n==="from"||n==="to"?n:null,r=t.filter(c=>s?c[s].includes(o)||!o&&!c[s].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${ag} row=${c} />: <${N} id=${c.id} text=${Xl(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${es} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${E} look="buren" items=${i.map(l)} />
    </section>
  `}function ni({rows:t,scenario:e,state:n}){let o=[od("from",Ke.list.from),od("to",Ke.list.to),Ht("inhoud",Ke.list.what,s=>s.id,Xl),{key:"staat",label:Ke.list.state,text:s=>Dt(s.id,"flowState")},{key:"sindsdien",label:Ke.list.since,text:s=>Dt(s.id,"followUp")},go(k.explore.list.where,s=>[s.id])];return a`
    <${gt} id="stromenlijst" caption=${g(Ke.caption,{state:n})} rows=${t} columns=${o}
      file=${{name:"informatiestromen.csv",origin:()=>Yt(e)}} />
  `}var Ke,Xl,sg,rg,ei,ag,od,tc=T(()=>{"use strict";V();tt();R();I();$s();et();It();Za();Zt();ht();Pe();Ke=k.explore.flows,Xl=t=>`${x(t,"content")}${ut(t,"between")&&` (${Ke.among})`}`,sg=({id:t})=>x(t,"followUp")&&a` <small>${g(Ke.since,{phrase:Dt(t,"followUp")})}</small>`,rg=t=>t.map(e=>O(e)).join(", ")||Ke.unnamed,ei=({ids:t})=>t.length?a`<${at} ids=${t} />`:a`<span class="zacht">${Ke.unnamed}</span>`,ag=({row:t})=>t.between.length?a`${Ke.between} <${ei} ids=${t.from} />`:a`<${ei} ids=${t.from} /> → <${ei} ids=${t.to} />`;od=(t,e)=>({key:t,label:e,text:n=>rg(n[t]),cell:n=>a`<${ei} ids=${n[t]} />`})});function oi({of:t,at:e}){let n=t.map(o=>a`<${Ce} basis=${o.basis(e)} /><${ld} one=${o} />`);return a`<${E} look="wiehier" items=${n} />`}function lg({text:t,children:e}){let[n,o]=U(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>o(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function cg({of:t,at:e}){if(t.length<=ig)return a`<${oi} of=${t} at=${e} />`;let n=r=>Dt(r.id,"organisationKind"),o=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),s=o.filter(r=>r.length>1).sort((r,i)=>nt(n(r[0]),n(i[0])));return a`
    ${s.map(r=>a`<${lg} text=${`${n(r[0])} (${r.length})`}><${oi} of=${r} at=${e} /><//>`)}
    <${oi} of=${o.filter(r=>r.length===1).flat()} at=${e} />
  `}function ad({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let o=r=>Ao({column:r,barrier:t.notation},n.key),s=e.map(({key:r,label:i})=>a`<a href=${o(r)}>${i}</a>`);return a`
    ${Z()&&a`<p class="bij niemand">${to.silent}:</p>`}
    <${E} look="stilte" label=${to.silent} items=${s} />
  `}function id({stop:{step:t,reached:e},place:n}){let o=e&&!e.acting&&!e.undecided,s=e?.undecided&&!e.acting?to.undecided:o?to.no_partner:e?.phrase;return a`
    <h2 class=${o?"haltenaam leeg":"haltenaam"}>
      <a href=${M("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${o?"bij niemand":"bij"}>${s}</p>
  `}function cd({plan:t,scenario:e}){let{stops:n,several:o}=qu(e,t),s=`route-${t.key}`,r=(p,u)=>a`<${oi} of=${p.all} at=${u} />`;if(Z())return a`
      <div class="haltelijst" id=${s}>
        ${n.map((p,u)=>a`
            <section>
              <${id} stop=${p} place=${u+1} />
              <${ad} stop=${p} plan=${t} />
              ${p.all.length>0&&a`<details><summary>${to.open}</summary>${r(p,u)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((p,u)=>o.findLastIndex(m=>m.at.includes(u))),l=(p,u=p+1)=>({gridColumn:`${p+1} / ${u+1}`}),c=(p,u)=>a`
    ${i.map((m,$)=>u<=m&&a`<i class="spoorlijn" style=${l($)}></i>`)}
    <i class="dwarslijn" style=${l(p.at[0],p.at[p.at.length-1])}></i>
    <span style=${l(p.at[0],p.at[1])}><${ld} one=${p} /></span>
    ${p.at.map(m=>a`<b style=${l(m)}><${Ce} basis=${p.basis(m)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${s} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((p,u)=>a`
              <div class="boven-halte" style=${l(u)}><${ad} stop=${p} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(u)}><${id} stop=${p} place=${u+1} /></div>
              <div class=${p.all.length?"onder-halte":""} style=${l(u)}>
                <${cg} of=${p.own} at=${u} />
              </div>
            `)}
        </div>
        <${E} look="bij-meer" label=${to.several} items=${o.map(c)} />
      </div>
      <ul class="lijnen" id=${`${s}-legenda`}>
        ${Object.entries(be).map(([p,[,u]])=>a`<li><${Ce} basis=${p} />${u}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${to.silent}</li>
        <li><em>${to.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${nn} name=${s} title=${to.title} scenario=${{...e,plan:t.key}} of=${`[id="${s}"]`}
          legend=${`[id="${s}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(to.says,{silence:k.shared.silence})}</p>
  `}var to,ig,ld,pd=T(()=>{"use strict";V();tt();Mt();R();I();$s();Bn();et();ft();It();No();ht();to=k.explore.route,ig=10,ld=({one:t})=>a`
  <a class=${Pt(t.id)?"verzamel":null} href=${M("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function Lr(t,e,n,o=0){let[s,r]=U(null);return je(()=>{let i=!0;r(null);let l=()=>pt().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,o);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),s}function nc({chosen:t,choices:e,follows:n}){let o=le(),s=A.started&&!!t&&Z();je(()=>{s&&(o.current.focus({preventScroll:!0}),o.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${o}>${n}</div>`];return a`<div class="watals">${t&&Z()?r.reverse():r}</div>`}function pg({before:t,after:e}){let n=pe[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:Y("Severity",t),after:Y("Severity",e)})}function ud({found:{cells:t,counts:e,all:n,gaps:o},id:s,scenario:r}){let i=o.map($=>$.was||$.sentence),l=Q(r).gaps.filter($=>$.subject===s&&!i.includes($.sentence)),c=$=>g(pe.cell,{kind:K(dt($.column)),step:xt($.barrier).toLowerCase()}),p=$=>a`
    <strong>${c($)}</strong>
    <span>${g(pe.now,{phrase:$.before})}</span> <span>${g(pe.then,{phrase:$.after})}</span>
  `,u=$=>a`
    <strong>${pg($)}</strong> ${$.was&&`${g(pe.now,{phrase:$.was})} `}
    ${$.was?g(pe.then,{phrase:$.sentence}):$.sentence}
  `,m=a`
    <h2>${z(pe.stays,l.length)}</h2>
    <p>${pe.why}</p>
    <${E} items=${l.map($=>$.sentence)} />
  `;return a`
    <h2 role="status">${z(pe.cells,t.length,{all:n})}</h2>
    <${E} look="anderelezing" items=${t.map(p)} />
    ${e.length>0&&a`<p>${g(pe.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${pe.alone}</p>
    <h2>${z(pe.gaps,o.length)}</h2>
    <${E} items=${o.map(u)} />
    ${l.length>0&&m}
  `}function ug({id:t,status:e,scenario:n}){let o=Lr("supposed",{options:So(n),work:t,status:e});return o&&o.silent===void 0?a`<${ud} found=${o} id=${t} scenario=${n} />`:a`<p role="status">${o?o.silent:k.whatif.busy}</p>`}function dg(){let t=Object.keys(y.readings).sort((n,o)=>nt(O(ec(n)),O(ec(o)))),e=n=>a`
    <a href=${M(["wat-als","actie",n])}>${O(ec(n))}</a>
    <span class="zacht"> ${g(pe.reading,{status:Y("Status",n.split("=")[1])})}</span>
  `;return a`<p>${pe.begin}</p><h2>${pe.readings}</h2><${E} items=${t.map(e)} />`}function dd({requested:t,scenario:e}){let{date:n}=e,o=b=>ge(b)&&!!De(b,n),[s,r]=t.split("="),i=ge(s)?s:"",l=mt(bn(i,n),"alternativeReading").map(b=>x(b,"status")),c=(b,w)=>M(["wat-als","actie",`${b}=${w}`]),p=e.key===G({}).key&&y.readings[`${i}=${r}`],u=b=>{location.hash=c(b,r||"")},m=([b,w])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${K(w)}</a>
    ${b===De(i,n)&&a` <span class="zacht">${pe.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${pe.other}</span>`}
  `,$=a`
    <p><${N} id=${i} />. ${Oe(i,n)}.</p>
    <h2>${pe.suppose}</h2>
    <${E} look="standkeuze" items=${io("Status").map(m)} />
  `,d=a`<${Qs} label=${pe.which} id="actie" thing=${i} among=${o} pick=${u} />`;return a`<${nc} chosen=${i&&r?t:""} choices=${[d,i&&$]} follows=${!i||!r?a`<${dg} />`:p?a`<${ud} found=${p} id=${i} scenario=${e} />`:We()?a`<${ug} id=${i} status=${r} scenario=${e} />`:a`<p>${g(pe.elsewhere,{name:O(i),status:Y("Status",r)})}</p>`} />`}var pe,ec,oc=T(()=>{"use strict";V();tt();Mt();R();Wt();I();Ee();et();ft();It();ht();Xa();pe=k.whatif.action;ec=t=>t.split("=")[0]});function Io(){let t=k.missing;return a`
    <${it} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${M("overzicht")}>${t.home}</a></p>
  `}function fg({text:t,answers:e,instead:n}){let o=Lr("find",{text:t},void 0,250);if(!o||o.silent!==void 0||!o.source)return o&&n;let{found:s,count:r}=o,i=c=>[", ",ue.source.about,a`<${at} ids=${c} />`],l=s.map(({vindplaats:c,woorden:p,over:u})=>a`
      <p><${sc} text=${p} answers=${e} /></p>
      <p class="zacht">${ne(c)}${u.some(Qt)&&i(u.filter(Qt))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(ue.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ue.source.none}</p>`}
      ${s.length<r&&a`<p class="zacht">${g(ue.source.first,{count:s.length})}</p>`}
      <${E} as="ol" look="resultaten" items=${l} />
    </section>
  `}function $d({route:t}){let e=t.query.q||"",{found:n,read:o,some:s,answers:r}=gr(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(nt),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);rn(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${ue.summarised}</p>`,[u,m]=s.length?[15,ue.some_more]:[100,ue.too_many],$=c.slice(0,u).map(f=>a`<${$g} item=${f} answers=${r} />`),d=s.length&&g(ue.some,{words:s.map(f=>`“${f}”`).join(ue.or)}),h=c.length?d||z(ue.found,c.length):g(ue.nothing,{text:e});return a`
    <${it} text=${ue.title} />
    <section class="filters" aria-label=${ue.label}>
      <div class="velden">
        <${Is} label=${ue.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${wn} label=${ue.what} name="wat" options=${an(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:ue.type}</p>
    ${s.length>1&&a`<p>${ue.alone}${s.map(f=>a` <a href=${M("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${o&&a`<p id="gelezen">${g(ue.read,{typed:e.trim(),text:o})}</p>`}
    ${p&&a`<p id="anders">${ue.try}${mg()}</p>`}
    <${E} as="ol" look="resultaten" items=${$} />
    ${c.length>u&&a`<p>${g(m,{count:c.length-u})}</p>`}
    ${i&&We()?a`<${fg} ...${{text:e,answers:r,instead:p}} />`:p}
    <${_e} text=${i?h:""} />
  `}var ue,sc,$g,mg,Mr=T(()=>{"use strict";As();V();tt();Mt();R();I();Ee();Zo();et();ft();tn();ht();oc();ue=k.search;sc=({text:t,answers:e})=>wa(t,e).map(({phrase:n,on:o})=>o?a`<mark>${n}</mark>`:n),$g=({item:t,answers:e})=>a`
  <a href=${M(t.path,t.query)}><${sc} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${W&&_t(t.id)&&`, ${_t(t.id)?.title}`}</span>
  ${zo(t.id)[0]&&a` <${vt} id=${t.id} />`}
  <p><${sc} text=${Zp(t,e)} answers=${e} /></p>
`,mg=()=>Object.entries(ue.lists).map(([t,e])=>a` <a href=${M(t)}>${e}</a>`)});function kd({many:t,field:e,filters:n,choices:o,keep:s,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=A.route.query,m=t?"lijst":md.includes(p)?p:Z()?"lijst":"beeld",$=md.map(d=>[d,ct.show[d]]);return a`
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
  `}function wd({list:t,codes:e,had:n,state:o}){let s=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${K(Y(t,i))} (${s(i)})`]);return r.push([qo,`${K(k.shared.all)} (${n.length})`]),Z()?a`<${wn} name="staat" label=${ct.filters.state} options=${r} chosen=${o} />`:a`<${$o} legend=${ct.filters.state} name="staat" id="staat" current=${o} options=${r} />`}function yd({opened:t,scenario:e,query:n,field:o,title:s=""}){let r=hd.map(Ye=>n[Ye]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ti(n.weg),[c,p,u,m]=r,$={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:m},d=Re(()=>xp({...$,anyRole:!!s},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes($.chosen)?$.chosen:"",b=h.length>dl,w=d.what.length>0,v={shown:d,opened:t,chosen:f,scenario:e,fixed:!!s},S=r.some(Boolean),_=S||l.length>0||e.stated||e.plan,j=ct.alone[fn(t[0])]||ct.alone.other,L=a`<button type="button" class="klein" onClick=${()=>H({weg:null})}>${ct.again}</button>`,q=d.undated>0&&z(ct.undated,d.undated),F={...v,title:s||t.map(wo).join(", ")},B=a`<${yn}><${Fo} fields=${bd} names=${hd} clear=${S} /><//>`,Ct=a`
    ${l.length>0&&a`<p>${z(ct.hidden,l.length)} ${L}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${z(ct.left,d.left)} ${q}</p>`}
    ${b&&a`<p role="status">${g(ct.too_many,{count:h.length})}</p>`}
    ${!w&&a`<${Zl} of=${t.slice(0,1)} scenario=${e} /><p>${_?ct.nothing:j}</p>`}
  `;return a`
    <${kd} many=${b||!w} field=${o} filters=${B} choices=${a`<${Xo} />`} notes=${Ct}
      keep=${{name:ct.file,title:F.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${td} ...${F} /></div>`} list=${w&&a`<${ed} ...${v} />`}
      panel=${a`<${Xu} ...${v} />`} />
  `}function hg({query:t,scenario:e}){let n=ro("Agreement").filter(u=>Ko(u,e.date)&&Rt(u,e.plan)),{title:o,none:s}=ct.starts.afspraken;if(!n.length)return a`<p>${s}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=Yl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:qo,c=n.filter((u,m)=>l===qo||r[m]===l),p=a`<${wd} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${yd} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===qo?o:`${o}: ${Y("AgreementStatus",l)}`} />`}function gg({query:t,scenario:e}){let n=Re(()=>Qa(e),[e.date,e.plan]);if(!n.length)return a`<p>${ct.starts.informatie.none}</p>`;let o=n.map(m=>m.state),s=Yl("FlowState",Object.keys(ct.flows.first)[0],o),r=[...s,qo].includes(t.staat)?t.staat:s[0]||qo,i=n.filter(m=>r===qo||m.state===r),l=3*i.length>2*dl,c=t.kies||"",p=r===qo?k.shared.all:Y("FlowState",r),u=g(ct.flows.title,{state:p});return a`
    <${kd} many=${l} field=${a`<${wd} list="FlowState" codes=${s} had=${o} state=${r} />`}
      notes=${l&&a`<p role="status">${ct.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${sd} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${ni} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${rd} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ct.flows.silence}</p>
  `}function _d({route:{path:t,query:e}}){let n=G(e),[,o=""]=t;if(o&&!Object.hasOwn(gd,o))return a`<${Io} />`;let s=Yu(e),r=f=>{H({uit:f,kies:f,weg:null}),Lt(wo(f))},i=a`<${Qs} label=${ct.search} id="ding" thing=${s[0]||""} pick=${r} />`,l=Rn.map(f=>[x(f,"identifier")||f,O(f)]),c=a`<${wn} name="hoofdstuk" label=${ct.begin.chapters} options=${l} />`,p=o||(e.van?"verbinding":s.length?"":"route"),{title:u=ct.heading,sentence:m=ct.sentence}=ct.starts[p]||{},$=Object.entries(ct.starts).map(([f,{label:b,to:w}])=>[b,M(w.path,w.query),f===p]),d=o?gd[o]:e.van&&Vu,h=s.length?a`<${yd} ...${{opened:s,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${Xo} /></div>
        ${Le(n).map(f=>a`
            ${W&&a`<p><strong>${f.title}</strong></p>`}
            <${cd} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${ct.begin.network}</p>
      `;return a`
    <${it} text=${ct.heading} title=${p?`${ct.heading}: ${u}`:ct.heading}>
      <p class="uitleg">${m}</p>
    <//>
    <${yr} label=${ct.starts_label} tabs=${$} />
    ${d?a`<${d} key=${o} query=${e} scenario=${n} />`:h}
  `}var ct,md,qo,fd,bd,hd,gd,xd=T(()=>{"use strict";Be();V();tt();Mt();R();Wt();I();Qo();$s();ve();et();Ku();tn();nd();Fa();tc();No();pd();Xa();Mr();ct=k.explore,md=["beeld","beide","lijst"],qo="alle",fd=an(C(Object.values(y.works).flatMap(t=>t.years||[])).sort()),bd=[[ct.filters.step,"stap",hn],[ct.filters.kind,"soort",Cs],[ct.filters.from,"vanaf",fd],[ct.filters.to,"tot",fd]],hd=bd.map(([,t])=>t);gd={informatie:gg,afspraken:hg}});function si(t,e){let n=yo();for(let{mark:o}of t)e?n.add(o):n.delete(o);return H({merk:[...n].join(rc),...!n.size&&{alleen:null}},!0),n.size}var rc,yo,vd,ac,ic=T(()=>{"use strict";tt();rc=".",yo=()=>new Set((A.route.query.merk||"").split(rc).filter(Boolean)),vd=()=>[...yo()].join(rc),ac=()=>!!A.route.query.alleen&&yo().size>0});var lc,bg,ri,Ys,ms,Tr=T(()=>{"use strict";V();I();lc=k.shared.outcomes,bg={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ri=({outcome:t})=>a`<g class=${`teken teken-${lc[t].sign}`}>${bg[lc[t].sign]}</g>`,Ys=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ri} outcome=${t} />
  </svg>
`,ms=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Ys} outcome=${t} /> ${lc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function cc({gaps:t,what:e}){let n=yo(),o=t.filter(i=>n.has(i.mark)).length,s=i=>Lt(z(Ge.bar.changed,si(t,i.target.checked))),r=t.length>1?g(Ge.mark_all,{count:t.length,what:e}):g(Ge.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${o===t.length} indeterminate=${o>0&&o<t.length}
        aria-label=${r} onChange=${s} />
    </label>
  `}function wg({title:t,gaps:e,terms:n,alongside:o,by:s,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=z(Ge.questions,e.length).replace(/^\d+ /,""),u=[...vs(e.map(d=>s==="topic"?ho(d.query):d.subject_label))].map(([d,h])=>h>1?g(Ge.repeated,{title:d,count:h}):d),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Ge.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${z(Ge.terms,n.length)}</span>`}
      ${o>0&&a`<span class="vouwtal bij">${g(Ge.about_source,{count:o})}</span>`}
    </span>
  `,$=()=>[e.map(d=>a`<${kg} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${M("aandachtspunten",{tekst:t})}>${Ge.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${cc} gaps=${C([...e,...n])} what=${t} />
      <${_r} summary=${m} inside=${$} open=${i} />
    </div>
  `}function Cd({gaps:t,terms:e,alongside:n,by:o,scenario:s,open:r}){let i=(c,p)=>c.filter(u=>u[o]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:ho(c)}));return(o==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:o==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:m})=>a`
        <${wg} key=${c} title=${p} gaps=${u} terms=${m} alongside=${i(n,c).length}
          by=${o} scenario=${s} open=${r} />
      `)}function yg({row:t,of:e}){let n=Ae(A.route.query.partner),o=C(X(e,"who").flatMap(c=>c.from===n?c.phrase:[])),s=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=s.length>Sd+1?s.slice(0,Sd):s,i=s.length-r.length,l=r.length===1&&o.join()===Ge.deadline.how[t.how];return a`
    <${at} ids=${r} />
    ${i>0&&g(Ge.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?zn(e):Ge.deadline.how[t.how]}</span>
    ${o.length>0&&!l&&a`<span class="bij">${O(n)}: ${o.join(", ")}</span>`}
  `}function _g({gap:t,found:e,scenario:n}){let o=e.deadline,s=Ge.deadline.columns,r=ce(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${Od(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${cc} gaps=${[t]} what=${o.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${N} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Nl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>
        ${o.quote}<span class="bij">${o.by}<${Al} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${s.stand}><${ms} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${s.who}><${yg} row=${o} of=${e.subject} /></td>
    </tr>
  `}function ai({works:t,partner:e}){let n=Ae(e),o=ua(n);return Object.entries(Ge.deadline.left).map(([s,r])=>{let i=t.filter(c=>o(c)===s),l=z(r,i.length,{partner:O(n)});return i.length>0&&a`<p>${l} <${at} ids=${C(i)} name=${ce} />.</p>`})}function jd({rows:t,scenario:e,all:n}){let{columns:o,caption:s,title:r,lanes:i,note:l,show:c}=Ge.deadline,p=Z()?vg:xg,u=n||t.length<=p+1?t:t.slice(0,p),m=Lo(t.map(({found:d})=>d.deadline)),$=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>H({termijnen:"alle"},!0)}>${z(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${m.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${M("beloften")}>${i}</a></p>
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
          ${u.map(d=>a`<${_g} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&$}
    </section>
  `}var Ge,Od,kg,Sd,xg,vg,pc=T(()=>{"use strict";Be();V();tt();Mt();R();I();ve();ic();et();It();ss();ht();Tr();Ge=k.gaps;Od=t=>yo().has(t.mark)?"gemarkeerd":"",kg=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Od(t)}`} data-vraag=${t.mark}>
    <${cc} gaps=${[t]} what=${t.sentence} />
    <div><${Ia} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Sd=2;[xg,vg]=[8,5]});async function Fr(t,e){let n=await pt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:o}=await pt().ask("page",{options:[],comparisons:e});return pt().show(o,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function ii({files:t,children:e=null}){let[n,o]=U("");async function s(r,i){window.addEventListener("beforeunload",Ld),await so(o,de.saving,async()=>{let{name:l,data:c}=await pt().ask(r,i);_n(l,c,zr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Ld)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>s(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Td(){let t=le(),[e,n]=U("");async function o(){let[s]=t.current.files;if(!s)return Lt(de.first_source);so(n,de.busy,async()=>(await pt().ask("source",{data:await oa(s)})).message)}return a`
    <${P} title=${de.source} note=${de.source_intro}>
      <div class="velden">
        <label class="veld"><span>${de.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${o}>${de.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function ci({message:t,notes:e=[],faults:n,wrong:o,questions:s,requested:r,counts:i}){let l=i&&n.length+s.length>0,c=Object.entries(i||{}).map(Og);return c.sort(nt),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ii} files=${[{id:"bewaar-fouten",label:de.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Md} title=${de.faults} lines=${n} count=${o} />
    <${Md} title=${de.questions} lines=${s} count=${r} />
    ${c.length>0&&a`<details><summary>${de.read}</summary><${E} items=${c} /></details>`}
  `}function zd(t){if(!t.length)throw new Error(de.first);if(t.length>1)throw new Error(g(de.one_only,{count:t.length}));if(t[0].size>el)throw new Error(g(de.too_large,{name:t[0].name,most:el/2**20}));return t[0]}var de,zr,Sg,Ld,li,Md,Og,Br=T(()=>{"use strict";Be();V();R();I();Ee();et();Zt();we();de=k.check,zr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Sg=()=>pt().ask("shipped").then(()=>pt().show()),Ld=t=>t.preventDefault();li=()=>a`
  <${P} title=${de.save} note=${de.save_intro}>
    <${ii}
      files=${Object.entries(de.save_as).filter(([t])=>!(W&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${pt().own&&a`<button type="button" id="terug" onClick=${Sg}>${de.back}</button>`}
    <//>
  <//>
`;Md=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(de.list,{title:t,count:n})}</h2><${E} items=${e} />`,Og=([t,e])=>g(de.counted,{count:e,what:aa(t).toLowerCase()})});function Cg({scenario:t,report:e}){let n=o=>so(e,Je.busy,async()=>{let s={options:So(t),marks:vd(),kind:o};_n(`${Je.file}.${o}`,(await pt().ask("marked",s)).data,zr[o])});return Object.entries(Je.office).map(([o,s])=>a`<button type="button" id=${`merk-${o}`} onClick=${()=>n(o)}>${s}</button>`)}function jg({gaps:t,scenario:e}){let[n,o]=U(""),s=yo();if(!s.size)return null;let r=Na(t).filter($=>s.has($.mark)),i=s.size-r.length,l=ac(),c=We()?Je.address:Je.elsewhere_office,p=[...s].map($=>({mark:$})),u=()=>{si(p,!1),Lt(Je.cleared)},m=()=>{H({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Je.label}>
      <p><strong>${z(Je.count,s.size)}</strong>${i>0&&z(Je.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>H({alleen:l?null:"gemarkeerd"})}>${l?Je.every:Je.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Je.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${m}>${Je.print}</button>
      <${ke} name=${`${Je.file}.csv`} rows=${()=>Bd(r,e)} label=${Je.csv} id="merk-csv" />
      ${We()&&a`<${Cg} scenario=${e} report=${o} />`}
    </section>
  `}function Lg({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=[...t.flatMap(fo).flatMap(r=>r.partners),...ia],o=[[zt.fields.partner,"partner",e(n,br).sort((r,i)=>nt(r[1],i[1]))],[zt.fields.step,"stap",[...hn,...Fd("stap",xt)]],[zt.fields.query,"vraag",e(t.map(r=>r.query).sort(nt),ho)],[zt.fields.weight,"gewicht",[...io("Severity"),...Fd("gewicht",r=>Y("Severity",r))]],[zt.fields.kind,"soort",Cs]],s=a`<${Is} label=${zt.fields.text} name="tekst" />`;return a`<${yn}><${Fo} ...${{fields:o,after:s}} names=${uc} /><//>`}function Mg({points:t,low:e,source:n}){let o=Object.fromEntries(uc.map(i=>[i,A.route.query[i]])),s=z(zt.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,p)=>a`
    <a href=${M("aandachtspunten",{...o,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${zt.parts[i]}</strong> ${g(zt.part_counts[i],p)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${zt.parts_label}>
      ${r("points","overleg",!n,{questions:pi(t),topics:s})}
      ${r("source",Ed,n,{questions:pi(e)})}
    </nav>
  `}function Tg({scenario:t}){let{vraag:e,partner:n}=A.route.query,o=e&&n?Pa(Q(t).gaps,{...A.route.query,partner:""}):[];if(!o.length||o.some(({partners:p})=>p.length))return a`<p>${zt.none}</p>`;let{step:s,other:r,clear:i}=zt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>H({partner:null})}>${i}</button>`;return a`<p>${o.every(({barrier:p})=>p)?s:r} ${c}</p>`}function zg({gaps:t,alongside:e,per:n,scenario:o,open:s,all:r}){let i=[...t,...e].flatMap($=>fo($).map(d=>({gap:$,found:d}))).filter(({found:$})=>$.deadline).sort(($,d)=>nt($.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=ui[n],p=Object.entries(ui).map(([$,d])=>[$,zt.fold[d]]),u=()=>H({vouw:s?"in":"uit"},!0),m=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${zt.heading[c]}</h2>
        <p>${zt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${s?zt.refold:zt.unfold}</button>
        </p>
      </header>
      <${$o} legend=${zt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Cd} ...${{gaps:l,alongside:e,by:c,scenario:o,open:s}} terms=${C(i.map(({gap:$})=>$))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${jd} rows=${i} scenario=${o} all=${r} />`}
    ${l.length>0&&m}
    ${!t.length&&a`<${Tg} scenario=${o} />`}
  `}function Ad({route:t}){let e=G(t.query),n=t.query,o=Q(e).gaps,s=ac(),r=s?Na(o).filter(w=>yo().has(w.mark)):Pa(o,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===Ed:!i.length&&l.length>0,p=s||!!n.vraag,u=p?r:c?l:i,m=s||uc.some(w=>n[w]),$=n.vouw?n.vouw==="uit":m&&u.length<=Fg,d=n.per in ui?n.per:Object.keys(ui)[Number(c&&!p)],f=(n.partner?Pa(o,{...n,partner:""}):[]).flatMap(fo).flatMap(w=>w.deadline?w.subject:[]),b=s?zt.only_title:ho(n.vraag);return a`
    <${it} text=${s?zt.bar.label:zt.title}>
      <p class="uitleg">${g(zt.intro,{report:po(lt(e.plan))})} ${Kn}</p>
    <//>
    ${Le(e).map(w=>a`<${mo} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${b}</strong></p>`:a`<${Mg} ...${{points:i,low:l,source:c}} />`}
      <${Ca} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&a`<${Lg} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${zt.source_intro}</p>`}
        <p class="zacht" id="weegt">${zt.weights}</p>
        <${ai} works=${f} partner=${n.partner||""} />
        <${zg} key=${`${c}${s}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${$} all=${m||!!n.termijnen} />
        <p class="acties"><${ke} name="aandachtspunten.csv" rows=${()=>Bd(u,e)} /></p>
        <${Ds} />
      </div>
    </div>
    <${jg} gaps=${o} scenario=${e} />
    <${_e} text=${g(zt.shown,{points:pi(i),low:pi(l)})} />
  `}var zt,Je,Bd,Fd,uc,Ed,pi,ui,Fg,Nd=T(()=>{"use strict";Be();V();tt();Mt();R();Wt();I();Ee();ic();et();ft();tn();Zt();pc();ss();Br();zt=k.gaps,Je=k.gaps.bar,Bd=(t,e)=>[[...zt.csv,...Jn],...t.map(n=>[n.number,Y("Severity",n.severity),ho(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(xt).join(", "),n.kinds.map(dt).join(", "),n.partners.map(br).join(", "),n.subject_label,os(n).map(ne).join("; "),...Yt(e,n.plan)])];Fd=(t,e)=>{let n=A.route.query[t]||"";return n.includes(",")?[[n,$t(n.split(",").map(e))]]:[]},uc=["tekst","stap","soort","partner","vraag","gewicht"];Ed="bron",pi=t=>z(zt.questions,t.length);ui={onderwerp:"topic",soort:"query"};Fg=25});function di(t){let[e,n]=[dc(t),x(t,"summary")];return[e,e&&n?`${Nn.reported} ${n}`:n].filter(Boolean)}function Eg({property:t,value:e}){let n=e.slice(1),o=([s,r])=>x(n,s)&&` (${g(r,{date:rt(x(n,s))})})`;return e.startsWith("@")?[a`<${N} id=${n} />`,Object.entries(Nn.when[t]||{}).map(o)]:y.lists[t]?Y(y.lists[t],e):Nn.truth[e]||rt(e)}function fi({ids:t,title:e}){if(!t.length)return null;let n=s=>({kind:Dt(s,"recommendationKind"),response:Dt(s,"response")||Nn.requested.no_response}),o=t.map(s=>a`<li><${N} id=${s} />${g(Nn.requested.line,n(s))}</li>`);return a`<${P} title=${e}><${En} id="gevraagd" items=${o} /><//>`}function Xs({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of cr(t))u&&p===t&&Xe(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:o,title:s,caption:r}=Nn.mentions,i=n.length>(Z()?1:Ag),l=[Ht("wat",o.what,({from:c})=>c),{key:"soort",label:o.kind,text:({from:c})=>he(c)},{key:"verband",label:o.link,text:({how:c})=>c},{...Sn("stand",o.stand,({from:c})=>c),cell:({from:c})=>ge(c)&&a`<${vt} id=${c} />`}];return a`
    <${Ks} id=${i?"verwijzingen":""} title=${g(s,{count:n.length})}>
      <${gt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Nn,Bg,dc,Xt,Zs,$i,mi,Ag,hi,tr=T(()=>{"use strict";V();Mt();R();I();ve();et();we();ht();Pe();cn();Nn=k.thing,Bg=new Set([...y.hidden,...Nn.shown]),dc=t=>{let e=x(t,"promise");return e&&`${x(t,"isNew")==="true"?Nn.promised_new:Nn.promised} ${e}`};Xt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;Zs=t=>Object.entries(ln.get(t)||{}).filter(([e])=>!Bg.has(e)).map(([e,n])=>{let o=n.map(s=>a`<${Eg} property=${e} value=${s} />`);return[K(aa(e)),o.length>1?a`<${E} items=${o} />`:o[0]]}),$i=t=>bt(t,"altLabel").join(", "),mi=({id:t})=>Wa(t).length>0&&a`<${P} title=${Nn.figures}><${Wl} id=${t} /><//>`;Ag=3;hi=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${P} title=${t}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p>
              <${at} ids=${mt(o,n)} />${mt(o,n).length>0&&": "}
              <strong>${Dt(o,"engagement")||Nn.organisation.wish}.</strong> ${x(o,"rationale")}
            </p>
            <${re} of=${[o]} />
          </div>
        `)}
    <//>
  `});function Pg({id:t,scenario:e}){let n=ze.cell_columns,o=Q(e).matrix.kind.filter(c=>rl(c.barrier,c.plan)===t);if(!o.length)return null;let s=c=>K(dt(c.column)),r=c=>a`<a href=${Ao(c,c.plan)}>${s(c)}</a>`,i=c=>{let{word:p,lines:u,look:m}=He(c);return[a`<span class=${`chip ${m}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Qn(c=>c.plan),{key:"soort",label:n.kind,text:s,cell:r},{key:"stand",label:n.stand,text:c=>He(c).word,csv:Us,cell:i},Id(n.how,c=>c.most_basis)];return a`
    <${P} title=${ze.cells} note=${Ut(e)}>
      <${gt} id="vakken" caption=${ze.cells_caption} rows=${o} columns=${l}
        file=${wr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function Ig({id:t,links:e,scenario:n,undecided:o}){let s=ze.columns,r=F=>ut(F,"initiative"),i=F=>_t(F)?.key,{links:l,matrix:c}=Q(n),p=C(e.map(r)).length,u=F=>`; ${[Y("Strength",l[F][1]),Ra(F)].filter(Boolean).join("; ")}`,m=[...Qn(i),Ht("actie",s.action,r),{key:"soort",label:s.kind,text:F=>bt(F,"interventionKind").map(dt).join(", ")},{key:"wie",label:s.who,sort:!1,text:F=>zn(r(F)),cell:F=>a`<${at} ids=${Dn(r(F))} none=${zn(r(F))} />`},Sn("stand",s.stand,r,n.date),Id(s.how,F=>l[F][0],u)],$=wr(t,"activiteiten",n,i),d={id:"wiewat",caption:ze.work_caption,rows:e,sort:"actie",columns:m,file:$},h=e.flatMap(F=>y.works[r(F)]?.chapters||[]),f=F=>$t(mt(F,"chapterLead").map(O)),w=Rn.filter(F=>h.includes(F)&&f(F)).map(F=>`${O(F)} – ${f(F)}`).join("; "),v=e.flatMap(F=>bt(F,"interventionKind")),S=C(c.kind.map(F=>F.column)).filter(F=>!v.includes(F)),_=C(Q(n).apart.map(({kind:F})=>F)),j=ut(t,"broader")&&!o&&g(ze.absent,{kinds:$t(S.map(dt))}),L=Ps(lt(n.plan),k.shared.nothing_step),q=a`<p>${o?k.overview.undecided:L}</p>`;return a`
    <${P} title=${g(e.length>p?ze.work_rows:ze.work,{count:p,rows:e.length})}>
      ${e.length?a`<${gt} ...${d} />`:q}
      ${j&&a`<p>${j}</p>`}
      ${w&&a`<p class="zacht">${g(ze.heads,{chapters:w})}</p>`}
      ${_.map(F=>a`<p class="zacht">${g(ze.care,{kind:K(dt(F))})}
            <a href=${M("maatregelen",{soort:F})}>${ze.care_link}</a>.</p>`)}
    <//>
  `}function qg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${N} id=${n} />`,g(xe(_t(n)).thing.step.helper,{awareness:Dt(n,"awareness")||ze.unaware})]);return a`<${P} title=${ze.helpers}><${E} items=${e} /><//>`}function qd({id:t}){let e=G(A.route.query),n=mt(t,"narrower"),o=[t,...n],s=i=>o.flatMap(l=>Nt(l,"barrier")).filter(l=>Se(l,i)),r=o.flatMap(i=>X(i,"at").flatMap(l=>l.of)).filter(i=>i in Q(e).links&&Rt(i,e.plan));return a`
    <${Ng} id=${t} narrow=${n} />
    <${Pg} id=${t} scenario=${e} />
    <${Ig} id=${t} links=${r} scenario=${e} undecided=${fp(e).has(t)} />
    <${fi} title=${ze.requested} ids=${s("Recommendation").filter(i=>Rt(i,e.plan))} />
    <${qg} ids=${s("Facilitator")} />
  `}var ze,fs,gi,Pd,Id,Ng,bi=T(()=>{"use strict";V();tt();R();Wt();I();ve();Bn();et();ft();It();Zt();we();ht();Pe();tr();cn();ze=k.thing.step,fs=t=>$n.filter(e=>t.includes(e.notation)).map(e=>e.label),gi=t=>y.works[t]?.across?k.shared.all_steps:fs(Un(t)).join(", "),Pd=t=>be[t]?.[1]||"",Id=(t,e,n=()=>"")=>({key:"hoe",label:t,text:o=>Pd(e(o))+n(o),cell:o=>e(o)&&[a`<${Ce} basis=${e(o)} />`,` ${Pd(e(o))}${n(o)}`]}),Ng=({id:t,narrow:e})=>a`
  <${P} title=${ze.what}>
    <${Xt} text=${x(t,"step")} />
    <${Xt} text=${x(t,"definition")} />
    <${Xt} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ze.narrower}<${at} ids=${e} />.</p>`}
    ${ut(t,"broader")&&a`<p>${ze.broader}<${N} id=${ut(t,"broader")} />.</p>`}
  <//>
`});function ki({name:t,of:e,rows:n,columns:o,fields:s,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:m=[]}){let $=k[e];return function({route:{query:h}}){let f=G(h),{plan:b,strict:w}=f,v=s.map(([,Bt,$e])=>$e.find(([nr])=>nr===h[Bt])?.[1]),S=p&&w&&k.shared.choices.strict_phrase,_=[...v,h.tekst,S].filter(Boolean).join(" · ")||k.shared.all,{found:j,some:L,read:q}=gr(h.tekst||""),F=new Set(L.length||q?[]:j.map(({id:Bt})=>Bt)),B=n(f).filter(Bt=>!h.tekst||F.has(Bt.id)||Es(r(Bt),h.tekst)).filter(Bt=>s.every(([,$e,,nr])=>!h[$e]||nr(Bt,h[$e]))),Ct=z($.count,B.length),Ye=()=>Fn([...o,...m],ea(B,o,ql("sorteer",i)),Bt=>Yt(u?f:null,_t(Bt.id)?.key||Bt.plan||b,_));return a`
      <${it} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${yn}>
        <${ts} />
        ${u&&a`<${kr} />`}
        <${Fo} fields=${s} names=${["tekst","vouw",...s.map(([,Bt])=>Bt)]}>
          <${Is} name="tekst" />
        <//>
      <//>
      ${p&&a`<${qs} />`}
      <p class="telling">${Ct}<${ke} name=${`${ir($.title)}.csv`} rows=${Ye} /></p>
      <${gt} id=${t} caption=${g($.caption,{count:Ct})} rows=${B} columns=${o}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:$.count}} />
      <${_e} text=${Ct} />
    `}}var eo,Kt,On,Kd,Rd,Gd,Er,Ar,Jd,Rg,hs,Wg,Dg,Qd,Yd,Ug,Wd,Dd,Zd,Hg,Vg,Kg,Ud,Gg,Xd,t$,e$,_o,Nr,n$,Jg,Qg,Hd,Vd,o$,s$=T(()=>{"use strict";As();V();tt();Mt();R();Wt();I();Zo();et();ft();It();tn();Zt();ht();Pe();tr();bi();eo=k.partners,Kt=k.measures,On=k.lookup;Kd=t=>[O(t),...["altLabel","promise","summary","place"].flatMap(e=>bt(t,e))].join(" "),Rd="organisationKind",Gd=ki({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[W?t:""],textOf:({id:t})=>Kd(t),fields:[[eo.fields.step,"stap",hn,({steps:t},e)=>t.includes(e)],[eo.fields.kind,"soort",io("OrganisationKind"),({id:t},e)=>x(t,Rd)===e],[eo.fields.role,"rol",Object.entries(eo.roles),({roles:t},e)=>t.includes(e)]],columns:[Ht("naam",eo.columns.name,({id:t})=>t,O,Bo),{key:"soort",label:eo.columns.kind,text:t=>Dt(t.id,Rd)},{key:"stappen",label:eo.columns.steps,text:t=>fs(t.steps).join(", ")},{key:"handelt",label:eo.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:eo.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:eo.columns.wish,text:t=>t.wish}]}),Er=t=>y.called[t]?.short||"",Ar=t=>x(t,"prefLabel"),Jd="exploitationForm",Rg=Wn.map(t=>({id:t,...y.works[t],text:[Kd(t),Dt(t,Jd)].join(" ")})).sort((t,e)=>nt(Er(t.id)||"~",Er(e.id)||"~")||nt(Ar(t.id),Ar(e.id))),hs=W?"":no[0].date,Wg={key:"plan",label:K(oo(hs)),text:({id:t})=>De(t,hs)?Oe(t,hs):"",cell:({id:t})=>De(t,hs)&&a`<${vt} id=${t} date=${hs} />`},Dg=(t,e)=>{let n=Jo(t).filter(o=>x(o,"dueBy")===e);return`${rt(e)}: ${$t(n.map(o=>x(o,"deadlineLabel")||Ar(t)))}`},Qd="alle",Yd=({id:t},e)=>Se(t,e),Ug=({id:t,across:e},n)=>n===Qd?e:Un(t).includes(n),Wd=t=>a`<span class="zacht">${t}</span>`,Dd=({id:t,container:e})=>Tn(t,"lead")?k.shared.unread:e?"":k.shared.no_lead,Zd=ki({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Rg.filter(e=>Rt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Ar(t),more:[{key:"hoofdstuk",label:Kt.fields.chapter,text:({chapters:t=[]})=>t.map(O).join("; ")},{key:"kop",label:Kt.columns.heads,text:({id:t})=>$t(mt(ut(t,"inChapter"),"chapterLead").map(O))},{key:"doet",label:Kt.columns.who,text:({id:t})=>zn(t)},{key:"beloofd",label:Kt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Kt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:Kt.columns.terms,text:({id:t})=>da(t).join("; ")},{...Ws(On.columns.place,({id:t})=>t),text:({id:t})=>C([...oe(t),...oe(bn(t))]).map(ne).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===A.route.query.hoofdstuk)??t[0],titles:[...Go,["",Kt.no_chapter]]},fields:[[Kt.fields.what,"wat",Object.entries(Kt.types),Yd],[Kt.fields.chapter,"hoofdstuk",Go,({chapters:t},e)=>t?.includes(e)],[Kt.fields.step,"stap",[...hn,[Qd,Kt.across]],Ug],[Kt.fields.kind,"soort",Cs,({id:t},e)=>ca(t).includes(e)],[Kt.fields.status,"staat",io("Status"),({id:t},e)=>De(t)===e],[Kt.fields.form,"vorm",io("ExploitationForm"),({id:t},e)=>bt(t,Jd).includes(e)]],columns:[{key:"nr",label:Kt.columns.number,text:({id:t})=>Er(t),cell:({id:t})=>Er(t)?a`<a href=${Ze(t)}>${Er(t)}</a>`:Wd(Kt.no_number)},Ht("naam",Kt.columns.name,({id:t})=>t,Ar),...Qn(({id:t})=>_t(t)?.key),{key:"wat",label:Kt.columns.what,text:({id:t})=>he(t)},...hs&&hs!==me?[Wg]:[],Sn("nu",W?Kt.columns.stand:K(oo(me)),({id:t})=>t),{key:"termijn",label:Kt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,x(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(o=>a`<p>${Dg(t,o)}</p>`):rt(e)}},{key:"stap",label:Kt.columns.step,text:({id:t})=>gi(t)},{key:"wie",label:Kt.columns.lead,sort:!1,text:t=>t.leads?.map(O).join(", ")||Dd(t),cell:t=>t.leads?a`<${at} ids=${t.leads} />`:Wd(Dd(t))}]}),Hg=["concerns","reportedUnder","barrier","answeredBy"],Vg=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:C(Hg.flatMap(n=>mt(t,n))).filter(Qt),text:[O(t),...bt(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),Kg=({id:t})=>a`<${Xt} text=${x(t,"summary")} look="zacht" />`,Ud="Recommendation",Gg=Object.entries(On.types).filter(([t])=>ro(t).length),Xd=(t,e,n)=>ki({name:t,of:e,sort:"naam",rows:({plan:o})=>Vg.filter(s=>Rt(s.id,o)&&Se(s.id,Ud)===n),textOf:({text:o})=>o,named:({id:o})=>O(o),groups:{of:({id:o})=>Object.keys(On.types).find(s=>Se(o,s))||"",titles:Object.entries(On.types).map(([o,s])=>[o,K(s)])},fields:[[On.fields.what,"wat",Gg.filter(([o])=>o===Ud===n),Yd],[On.fields.step,"stap",hn,({steps:o},s)=>o.includes(s)]],columns:[Ht("naam",On.columns.name,({id:o})=>o,O,Kg),...Qn(({id:o})=>_t(o)?.key),{key:"wat",label:On.columns.what,text:({id:o})=>he(o)},{key:"zegt",label:On.columns.description,text:o=>o.description},{key:"over",label:On.columns.about,sort:!1,text:o=>o.about.map(O).join("; "),cell:o=>a`<${at} ids=${o.about} name=${ce} />`},Ws(On.columns.place,({id:o})=>o)]}),t$=Xd("naslag","lookup",!1),e$=Xd("gevraagd","requested",!0),_o=k.timeline,Nr=t=>t.day.slice(0,4),n$=t=>A.route.query.jaar||Nr(t),Jg=(t,e)=>{let[n,o=n]=t.at===t.id&&t.kind!=="einde"?js(t.id):[Nr(t)];return n?n<=e&&e<=o:Nr(t)===e},Qg=t=>n$(t)===Nr(t)?t.day:`z${t.day}`,Hd=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),Vd=an(C(y.timeline.map(Nr))),o$=ki({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Oe(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${Hd(t)} ${t.when}`,named:t=>t.id?O(t.id):t.what,groups:{of:n$,titles:Vd},fields:[[_o.fields.what,"wat",Object.entries(_o.kinds),(t,e)=>t.kind===e],[_o.fields.step,"stap",hn,({steps:t},e)=>t.includes(e)],[_o.fields.year,"jaar",Vd,Jg]],columns:[{key:"dag",label:_o.columns.when,text:Qg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:_o.fields.what,text:t=>_o.kinds[t.kind]},{key:"wat",label:_o.columns.what,text:Hd,cell:t=>[t.id&&a`<${N} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:_o.columns.stand,text:t=>t.phrase},Ws(On.columns.place,t=>t.at)]})});function Yg({cell:t,change:e}){let[n,...o]=t.brief,s=t.requested&&a`<span class="bij">${Ro.requested_mark}</span>`,r=e&&a`<span class="bij door">${Ro.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[s||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,o.map(c=>a`<span class="bij">${c}</span>`),s,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${bo} bar=${t.bar} />${l}`}function Zg({row:t,cell:e,change:n,step:o,plan:s,chosen:r}){let i=Ha(e,n,s),l=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Yn(t.key,o,s.key);return a`
    <td role="cell" class=${`vak ${He(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${ns(c)} aria-haspopup="dialog" onClick=${()=>H({cel:c})}>
        <span class="sr">${g(Ro.cell,{row:t.label,step:xt(o)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Yg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Ce} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function yi({by:t,scenario:e,plan:n,address:o="",reach:s}){let r=xn(n),i=Hs(t,e,n),[l,c]=U(o?Math.max(0,r.indexOf(Ba(o).step)):0),p=new Set(s?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${eb} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${wi(n)} role="table">
      <caption>${g(Ro.caption,{rows:Ro.heads[t],scenario:Ut(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Ro.heads[t]}</th>
          ${n.steps.map((u,m)=>a`
              <${Xg} step=${u} place=${m+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${m===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Ro.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ve(t,e,n).map(u=>a`<${tb} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Ro,Xg,tb,eb,wi,$c=T(()=>{"use strict";V();tt();R();I();Bn();ft();ls();ht();Ro=k.overview;Xg=({step:t,place:e,of:n,empty:o,chosen:s})=>a`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${o?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ze(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,tb=({row:t,plan:e,chosen:n,changes:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${N} id=${t.id} text=${t.label} />`:t.label}</th>
    ${xn(e).map((s,r)=>a`<${Zg} row=${t} cell=${t.cells[r]} change=${o(t.key,s)} step=${s} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,eb=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Ro.one_step}>
    ${xn(t).map((o,s)=>a`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>n(s)}>
          ${xt(o)}
        </button>
      `)}
  </div>
`,wi=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function ob({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:o,ask:s,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${M(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${nb[o]}</svg><span><strong>${s}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${Wo.wish}</h2><a href=${M(Wo.also.to,Wo.also.choose)}>${Wo.also.ask}</a>
      <${E} look="tegels" items=${Wo.tiles.map(n)} />
    </section>
  `}function sb({point:t,several:e}){let{counts:n,plan:o,query:s,barriers:r,weights:i}=t,l={vraag:s,stap:r.join(","),gewicht:i.join(","),...e&&{plan:o}},c=n&&ja(n,e?o:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${M("aandachtspunten",l)}>${t.ask}</a></p>
  `}function rb({points:t,plans:e,count:n}){let o=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Wo.discuss.title}</h2><p>${Wo.discuss.note}</p>
        <p class="acties"><a href=${M("aandachtspunten")}>${g(Wo.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(i=>i.plan===s.key);return r.length?a`
          ${o&&a`<p class="zacht">${s.title}</p>`}
          <${E} look="kaartjes" items=${r.map(i=>a`<${sb} ...${{point:i,several:o}} />`)} />
        `:null})}
    </section>
  `:null}function ab({state:t,word:e,things:n,date:o}){let s=i=>zo(i,o)[1]&&a`<span class="zacht"> – ${zo(i,o)[1]}</span>`,r=g(te.group,{state:K(e),count:n.length});return a`
    <div class="standgroep">
      <${W?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${Me} ids=${Tt(n)} more=${s} />
    </div>
  `}function ib({scenario:t,plan:e}){return Q(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:s,undecided:r})=>{let i=y.codes.InterventionKind[o],l=s.map(p=>a`<${ab} ...${p} date=${t.date} />`),c=r?te.undecided:Ps(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${W?"h3":"h2"}>${g(te.apart.title,{kind:i.label})}<//>
          <p>${g(te.apart.note,{definition:i.definition})}</p>
        </div>
        ${s.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function a$({route:t}){let e=G(t.query),n=Object.hasOwn(mc,t.query.rijen||"")&&mc[t.query.rijen||""]||"kind",o=Object.entries(mc).map(([c,p])=>[c,te.rows[p]]),s=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=Q(e),l=a`<${pb} answer=${i} plan=${lt(e.plan)} plans=${Le(e)} />`;return a`
    ${n==="kind"?l:a`<${it} text=${te.heading} title=${te.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${te.matrix[n]}</h2><p>${Ut(e)}</p>
          <p class="acties"><a href=${M("methode")}>${te.legend.more}</a></p>
          <${Xo}>
            <${$o} legend=${te.rows.title} name="rijen" options=${o} current=${s} id="r" />
          <//>
        </div>
        ${Le(e).map(c=>a`
            ${W&&a`<h3>${c.title}</h3>`}
            <${mo} plan=${c} />
            <${yi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${ke} name="matrix.csv" rows=${()=>cb(n,e,c)} />
              <${nn} name=${wi(c)} title=${te.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${wi(c)}"]`} legend=".legenda .stalen li" note=${te.legend.note} />
              <${Eo} text=${()=>location.href} label=${te.link} />
            </div>
            <${ib} scenario=${e} plan=${c} />
          `)}
        <${Ds} />
      </div>
      <${Da} undecided=${Ea(e)} />
    </div>
    ${r&&a`<${Gs} address=${r} by=${n} scenario=${e} />`}
    <${_e} text=${r?"":g(te.shown,{scenario:Ut(e)})} />
  `}var te,r$,nb,Wo,mc,lb,cb,pb,i$=T(()=>{"use strict";V();tt();Mt();R();Wt();I();Bn();et();ft();ls();tn();Zt();No();ht();$c();cn();te=k.overview,{truth:r$}=k.thing,nb={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},{start:Wo}=te;mc={"":"kind",partner:"partner",vorm:"form"},lb=(t,e,n)=>{let{word:o,lines:s}=He(e);if(!e)return[t.label,xt(n),te.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,xt(n),o,s.join("; "),Y("Basis",r),r$[String(i)],l,c,p,r$[String(u)]]},cb=(t,e,n)=>[[...te.csv,...Jn],...Ve(t,e,n).flatMap(o=>o.cells.map((s,r)=>[...lb(o,s,xn(n)[r]),...Yt(e,n.key)]))],pb=({answer:t,plan:e,plans:n})=>{let o=String(new Date().getFullYear()),s=C(n.map(({date:i})=>i.slice(0,4))).filter(i=>i<o),r=a`
    <p><strong>${z(te.start.dated,s.length,{years:$t(s)})}</strong>${" "}${te.start.since}</p>
  `;return a`
  <div class="start">
    <${it} text=${te.heading} title=${te.title}>
      <p>${g(te.start.intro,{report:po(e)})}</p>
      ${s.length>0&&r}
    <//>
    <${ob} answer=${t} />
  </div>
  <${rb} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function l$(t,e){let n=await pt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let o=Pn(),s=new Set(o?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>s.has(c))?o?.decisions:[],i=(r||[]).filter(c=>ub(c,n)),l=(r||[]).length-i.length;return pt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await hc({decisions:i,undone:[]}),null}function ub({about:t,which:e,field:n},o){if(t==="list")return n!==o.fields.day;let s={column:o.columns,row:o.rows,name:o.names}[t];return e==="*"||s.some(r=>r.which===e)}async function hc(t){let e=Gt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let o=await pt().ask("decide",{decisions:t.decisions});e.found={...e.found,...o,decisions:t.decisions}}catch(o){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),o}}async function Fe(...t){let{decisions:e}=Gt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await hc({decisions:[...e,...t],undone:[]})}async function c$(t){let{decisions:e,undone:n}=Gt(),[o,s]=[[...e,...n],e.length+t];s>=0&&s<=o.length&&await hc({decisions:o.slice(0,s),undone:o.slice(s)})}function Ir(){let{rows:t,places:e}=Gt().found,n=t.filter(({open:r})=>!r),o=n.filter(r=>r.places.includes(e[e.length-1].value)).length,s=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-o,count:t.length,nowhere:o,without:s})}var Pn,Gt,_i,fc,Pr,xi,gs,vi,bs=T(()=>{"use strict";R();I();Ee();Pn=()=>pt().board,Gt=()=>Pn();_i=(t,e,n,o="hand")=>({about:"row",which:t,field:e,value:n,by:o}),fc=t=>(e,n,o)=>({about:t,which:e,field:n,value:o,by:"hand"}),[Pr,xi]=[fc("column"),fc("name")],gs=(t,e)=>fc("list")("",t,e);vi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function ks({label:t,value:e,options:n,id:o=null,type:s=null,pick:r}){let i=ar(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${o} type=${s} max=${s&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var ws,qr=T(()=>{"use strict";V();ws=t=>a`<label class="veld"><span>${t.label}</span><${ks} ...${t} /></label>`});function db({column:t,act:e}){let[n,o]=t.both,{found:s}=Gt(),r=s.columns.some(({target:h,table:f})=>h===s.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(St.roles),{partner:l,role:c}=s.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>Fe(Pr(t.which,"target",p[h]||`${l}:${h}`))),m=t.reading===c?"alongside":t.reading,$=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||$;return a`
    <fieldset class="bordkeuze">
      <legend>${n?St.whose:St.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(St.readings[h],{one:n,other:o}):St.roles[h]}
        </label>`)}
    </fieldset>
  `}function $b({column:t,act:e}){let{targets:n,fields:o}=Gt().found,{which:s,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,m=[t.why==="values"&&St.by_values,t.options.length>0&&t.why==="head"&&g(St.maybe,{what:t.options.join(", ")}),t.month_first&&St.month_first,t.says].filter(Boolean),$=C([...n.slice(0,p$),St.notes,...n.slice(p$)]),d=c?[[`${l}:${c}`,g(St.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${ks} label=${g(St.as,{head:r})} value=${d[0]?.[0]||l||St.notes}
          options=${[...d,...an($)]} pick=${h=>e(()=>Fe(Pr(s,"target",h===St.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(St.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${m.join(" ")}
        ${l===o.partner&&a`<${db} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function mb(){let[t,e]=U(0),{rows:n,fields:o}=Gt().found,s=n[Math.min(t,n.length-1)];if(!s)return null;let r=s.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[St.fields.who]:r,...s.fields}).filter(([c,p])=>p&&c!==o.role);return a`
    <${P} look="bordproef" title=${g(St.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${s.number}</span><strong>${s.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${St.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${St.following}</button>
      </p>
    <//>
  `}function u$({act:t}){let{columns:e,rows:n,names:o,left_out:s,plan:r,fields:i}=Gt().found,l=[[g(St.read,{read:n.filter(c=>!c.open).length,count:n.length}),St.sum.placed],[g(St.read,{read:n.filter(c=>c.led).length,count:n.length}),St.sum.led],[String(vi(o).length),St.sum.asks],[String(s.length),St.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${St.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${$b} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${P} look=${null} title=${St.plan}>
          <${ws} id="plannaam" label=${St.plan_title} value=${r.title}
            pick=${c=>t(()=>Fe(gs(i.title,c)))} />
          <${ws} id="plandag" type="date" label=${St.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Fe(gs(i.day,c)))} />
        <//>
        <${mb} />
        <${P} look=${null} title=${St.sums}>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${s.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var St,p$,d$=T(()=>{"use strict";V();R();bs();I();we();qr();St=k.board.columns,p$=-1});function $$({act:t}){let e=le(),[n,o]=U(null),[s,r]=U(""),[i,l]=U(""),c=(h,f)=>s||t(()=>(r(h),f().finally(()=>r("")))),p=h=>c(on.busy,async()=>{let f=await h(),b=await l$(f.name,f.data);if(o(b&&{...b,given:f}),b)return Lt(b.message);location.hash=M("controleer",{stap:"kolommen"})}),u=h=>c(h?on.result.alongside_busy:on.result.making,async()=>{n&&(await Fr(n.given,h)).ok&&(location.hash=M(h?"vergelijk":"overzicht"))}),m=h=>p(async()=>{let f=zd(h);return{name:f.name,data:await oa(f)}}),$=(h,f)=>p(async()=>({name:h,data:new TextEncoder().encode(f)}));je(()=>{let h=f=>m(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
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
    <${E} look="bordfeiten" items=${on.list.facts.map(({head:h,text:f})=>a`<strong>${h}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${ci} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var on,m$=T(()=>{"use strict";Be();V();tt();bs();I();Ee();Br();on=k.board});function fb({which:t,text:e,act:n}){let[o,s]=U(null),[r,i]=[`wie-${encodeURIComponent(t)}`,o?.match(/.*;\s*/)?.[0]||""],l=o===null?[]:Gt().found.organisations;return a`<details><summary>${Ft.other}</summary>
    <label class="veld"><span>${g(Ft.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>s(o||"")}
        onInput=${c=>s(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!o?.trim()}
      onClick=${()=>n(()=>Fe(xi(t,"names",o||"")))}>${Ft.other_take}</button></details>`}function f$({act:t}){let{names:e,left_out:n,plan:o,fields:s}=Gt().found,r=(...$)=>e.filter(({reading:d})=>$.includes(d)),i=r("new").map(({text:$})=>$),l=C(e.flatMap($=>$.fresh)).filter($=>!i.includes($)),[c,p]=[r("several"),vi(e).length],u=($,...d)=>t.bind(null,()=>Fe(xi($,"names",d.join("; "))),void 0),m=a`<${E} items=${n} /><p class="zacht">${Ft.left_out_more}</p>`;return a`
    <p class="uitleg">${p?g(Ft.intro,{count:e.length,asks:p}):Ft.nothing}</p>
    <${Rr} act=${t} title=${Ft.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${z(Ft.take_all,c.length)}</button></p>`}>
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
  `}var Ft,Rr,h$=T(()=>{"use strict";V();R();bs();I();we();qr();Ft=k.board.partners;Rr=({title:t,names:e,act:n,children:o,after:s=null,more:r=0})=>e.length+r>0&&a`
    <${P} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${s}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${z(Ft.count,i.count)}</span></p>
            ${o?.(i)}<${fb} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function gb(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function bb({row:t,name:e,act:n}){let{choices:o}=Gt().found,s=t.asks[e],r=[["","…"],...an(o[e]||[])],i=l=>n(()=>Fe(Pr(s.which,s.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${s.meant&&a`<button type="button" class="alslink" onClick=${()=>i(s.meant)}>${Ot.right}</button>`}
      ${o[e]&&a`<${ks} label=${`${e}: ${s.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function kb({row:t,act:e,place:n,hold:o,all:s}){let{places:r,choices:i,fields:l}=Gt().found,[c,p]=U(!1),{proposal:u}=t,m=t.fields[l.step],$=t.fields[l.kind]||"",d=[["",Ot.unknown],...an(C([...$?[$]:[],...i[l.kind]]))],h=S=>{o(),e(()=>Fe(_i(t.which,l.kind,S)))},f=S=>{n(t,c&&m&&!t.places.includes(S)?`${m}; ${S}`:S),p(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(u?.value||"")}>${u?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,w=a`
    <button type="button" class="alslink" onClick=${()=>p(!0)} aria-pressed=${String(c)}>${Ot.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${Ot.later}</button>
  `;function v(S){let{target:_,currentTarget:j,key:L,shiftKey:q}=S;if(_!==j||S.ctrlKey||S.altKey||S.metaKey)return;let F=r.find(B=>B.key===L.toUpperCase());if(F)f(F.value);else if(L==="Enter"&&q&&u)s();else if(L==="Enter"&&u)f(u.value);else if(L.toUpperCase()==="L")n(t,"");else if(L==="+")p(!0);else if(L==="ArrowDown"||L==="ArrowUp"){let B=[...document.querySelectorAll(".bordkaart")];B[B.indexOf(j)+(L==="ArrowDown"?1:-1)]?.focus()}else if(L==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;S.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${v}>
        <h3><span class="bij">${t.number}</span>${gb(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:S,role:_})=>a`<span>${S}${_&&` (${_})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||Ot.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(S=>a`<${bb} row=${t} name=${S} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:S,key:_})=>a`<button type="button" class=${u?.value===S?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(S))} onClick=${()=>f(S)}>
              ${S} <kbd aria-hidden="true">${_}</kbd></button>`)}
        </div>
        <${ws} label=${Ot.kind} value=${$} options=${d} pick=${h} />
        <p class="acties">
          ${u&&!r.some(({value:S})=>S===u.value)&&b}
          ${m&&w}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function wb(){let{cells:t,places:e}=Gt().found;return a`
    <${P} look="bordgroei" title=${Ot.matrix} note=${Ot.matrix_more}>
      <table><thead><tr><td></td>
          ${e.slice(0,-2).map(({value:n,key:o})=>a`<th scope="col"><abbr title=${n}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:n,placed:o,open:s})=>a`<tr><th scope="row">${n}</th>
              ${o.map((r,i)=>a`<td class=${r?"is-vol":s[i]?"is-open":""}>
                  ${r||(s[i]?"":"–")}
                  ${s[i]>0&&a`<span>${g(Ot.open_at,{count:s[i]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    <//>
  `}function g$({act:t}){let{reasons:e,rows:n,places:o,fields:s}=Gt().found,[r,i]=U(e[0]?.reason||""),[l,c]=U(hb),[p,u]=U(0),[m,$]=U([]),d=le(),[h,f]=U(0),b=[...e,...["",Si].map(D=>({reason:D,value:"",count:0,strength:""}))].map(D=>({...D,count:n.filter(qe=>gc(qe,D.reason)).length})).filter(({count:D})=>D),w=n.find(({which:D})=>D===m.at(-1)),v=b.find(({reason:D})=>D===r)||b.find(({reason:D})=>w&&gc(w,D))||b[0],S=v?.reason,_=D=>{i(D),$([]),u(0),Z()&&d.current?.scrollIntoView()},j=()=>c(L.length),L=n.filter(D=>gc(D,S)||D.open&&m.includes(D.which)),q=Math.max(0,Math.min(p,L.length-1)),F=D=>t(()=>Fe(...D.map(qe=>_i("*",s.step,"",qe))),Ir);async function B(D,qe){await t(()=>Fe(_i(D.which,s.step,qe)));let _s=Gt().found.rows.filter(({open:Bi})=>Bi).length;Lt(g(qe?Ot.is_at:Ot.is_open,{title:D.number||D.title,value:qe,count:_s})),f(_s||!D.open?L.indexOf(D)+1:-1)}je(()=>{if(!h)return;h<0&&jt("verder")?.focus();let D=d.current?.querySelectorAll(".bordkaart")||[],qe=D[Math.min(Z()?1:h,D.length)-1];h>0&&(qe||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let Ct=e.filter(({strength:D})=>D==="sterk").map(({reason:D})=>D),Ye=a`
    <button type="button" id="alle-sterke" onClick=${()=>F(Ct)}>${Ot.take_strong}</button>
  `,Bt=a`
    <button type="button" id="alle-voorstellen"
      onClick=${()=>F(e.map(({reason:D})=>D))}>
      ${g(Ot.take_all,{count:e.reduce((D,{count:qe})=>D+qe,0)})}
    </button>
  `,$e=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!q} onClick=${()=>u(q-1)}>${Ot.previous}</button>
      <span>${g(Ot.which,{place:q+1,count:L.length})}</span>
      <button type="button" disabled=${q>L.length-2}
        onClick=${()=>u(q+1)}>${Ot.following}</button>
    </p>
  `,nr=g(Ot.more,{count:L.length-l}),Tc=D=>D===Si?Ot.done:D||Ot.none;return a`
    <p class="bordstand">${Ir()} ${n.every(({judged:D})=>D)&&Ot.all_done}</p>
    <div class="borddrie">
      <${P} look="bordredenen" title=${Ot.reasons}>
        ${Ct.length>1&&Ct.length<e.length&&Ye}
        ${e.length>1&&Bt}
        <ul>
          ${b.map(({reason:D,value:qe,count:_s,strength:Bi})=>a`<li key=${D} class=${D===S?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(D===S)}
                  onClick=${()=>_(D)}><span class="bordtal">${_s}</span> ${Tc(D)}</button>
                <p class="zacht">
                  ${Bi==="zwak"&&a`<span class="bordnaam">${Ot.weak}</span> `}
                  ${qe?g(Ot.proposal,{value:qe}):D===Si?Ot.done_more:Ot.none_more}
                </p>
                ${qe&&a`<button type="button" class="klein" aria-label=${`${z(Ot.take,_s)}: ${D}`}
                    onClick=${()=>F([D])}>${z(Ot.take,_s)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${v&&Tc(v.reason)} <span class="zacht">${L.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${Ot.keys}</summary>
          <p>${g(Ot.keys_more,{last:o.length-3})}</p>
        </details>
        <ul>
          ${(Z()?L.slice(q,q+1):L.slice(0,l)).map(D=>a`<${kb} key=${D.which} ...${{row:D,act:t,place:B}}
              hold=${()=>$([...m,D.which])}
              all=${()=>F([D.proposal?.reason||""])} />`)}
        </ul>
        ${Z()&&L.length>1&&$e}
        ${!Z()&&L.length>l&&a`<button type="button" onClick=${j}>${nr}</button>`}
      </section>
      <${wb} />
    </div>
  `}var Ot,hb,Si,gc,b$=T(()=>{"use strict";Be();V();Mt();R();bs();I();we();qr();Ot=k.board.place,hb=30,Si="-",gc=({open:t,proposal:e},n)=>n===Si?!t:n?e?.reason===n:t&&!e});function k$({act:t}){let e=Gt(),{name:n,decisions:o}=e,{rows:s,plan:r,places:i,access:l,fields:c}=e.found,[p,u]=U(null),[m,$]=U(""),d=JSON.stringify(o),h=e.taken===d&&pt().own;je(()=>{h||t(async()=>{e.taken=d;let j=await Fr({name:n,decisions:o},!1);u(j.ok?null:j)})},[d]);let f=()=>_n("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),b=()=>m!==Qe.alongside_busy&&so($,Qe.alongside_busy,async()=>{let j=await Fr({name:n,decisions:o},!0);if(!j.ok)return u(j);location.hash=M("vergelijk")});if(p)return a`<div class="antwoord"><${ci} ...${p} /></div>`;if(!h)return a`<p role="status">${Qe.making}</p>`;let w=G(A.route.query),v=y.plans.find(({title:j})=>j===r.title)||y.plans[y.plans.length-1],S=Q(w).apart.filter(j=>j.plan===v.key&&j.groups.length),_=i.flatMap(({value:j})=>{let L=s.filter(q=>!q.judged&&q.places.includes(j));return L.length?[a`${j}: ${L.map(({number:q,title:F})=>`${q} ${F}`.trim()).join("; ")}`]:[]});return a`
    <p>
      ${Ir()}
      ${s.some(j=>!j.judged)&&a` <strong>${Qe.not_yet}</strong>`}
    </p>
    <p class="acties">
      <a href=${M("aandachtspunten")}>${Qe.questions}</a>
      <button type="button" id="ernaast" onClick=${b}>${Qe.alongside}</button>
      <span role="status">${m}</span>
    </p>
    ${_.length>0&&a`<p>${Qe.bare}</p><${E} items=${_} />`}
    <${yi} by="kind" scenario=${w} plan=${v} />
    ${S.map(({kind:j,groups:L})=>{let q=L.flatMap(F=>F.things);return a`<p>${z(Qe.apart,q.length,{kind:dt(j)})} <${at} ids=${q} /></p>`})}
    ${A.route.query.cel&&a`<${Gs} address=${A.route.query.cel} by="kind" scenario=${w} />`}
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
  `}var Qe,w$=T(()=>{"use strict";V();tt();R();Wt();bs();I();Ee();ft();ls();Zt();we();ht();$c();qr();Br();Qe=k.board.result});function _$({state:t,why:e,own:n}){let o=k.werkplaats,s=n?a`<strong>${g(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:`${g(o.shipped,{title:y.meta.title})} `;return a`<p>${s}${t==="off"?e:o.states[t]}</p>`}function Sb(){let t=document.activeElement,e=xb.find(o=>t?.closest(o)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let o=document.activeElement;if(o&&o!==document.body&&o!==jt("inhoud"))return;let s=e?[...document.querySelectorAll(e)]:[],r=s[Math.min(n,s.length-1)],i=t?.id&&jt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(vb));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Ob({at:t,act:e}){let{decisions:n,undone:o,found:s,kept:r,gone:i}=Gt(),l=s.rows.filter(m=>m.open).length,c=Do[Do.indexOf(t)+1],p=(m,$)=>e(c$.bind(null,m),()=>$),u=t==="plaatsen"&&l?g(Jt.next_open,{count:l}):Jt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${z(Jt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Jt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Jt.undone)}>${Jt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!o.length)}
        onClick=${()=>o.length&&p(1,Jt.redone)}>${Jt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>_b(e)}>${Jt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${M("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function v$({route:t}){let[,e]=U(0),[n,o]=U(""),s=t.query.stap||"",r=Pn()&&Do.includes(s)?s:Do[0],{of:i,Step:l}=y$[r],c=Pn()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u($,d){let h=Sb(),f=Pn()?.decisions.length;try{o(""),await $(),e(w=>w+1);let b=Pn()?.decisions.length||0;d?Lt(d()):b!==f&&Lt(z(Jt.decided,b)),window.setTimeout(h,60)}catch(b){o(b.message)}}je(()=>{A.started&&window.scrollTo(0,0)},[r]),je(()=>{function $(f){let b=jt({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>Pn()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",$,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[A.route]);let m={day:p,own:Pn()?.found.own,count:Pn()?.found.rows.length};return a`
    <${yb} at=${r} />
    <${it} key=${r} text=${i.title} title=${`${k.check.title}: ${Jt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,m)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Jt.source,{...c,day:p,who:c.access||Jt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${Pn()&&r!==Do[0]&&a`<${Ob} at=${r} act=${u} />`}
    ${r===Do[0]&&a`<${li} /><${Td} />`}
  `}var Jt,y$,Do,x$,yb,_b,xb,vb,S$=T(()=>{"use strict";Be();V();tt();Mt();R();bs();I();Ee();d$();m$();h$();b$();w$();Zt();Br();Jt=k.board,y$={lijst:{of:Jt.list,Step:$$},kolommen:{of:Jt.columns,Step:u$},plaatsen:{of:Jt.place,Step:g$},partners:{of:Jt.partners,Step:f$},resultaat:{of:Jt.result,Step:k$}},Do=Object.keys(y$);x$=()=>a`
  <${it} text=${Jt.elsewhere.title}><p class="uitleg">${Jt.elsewhere.intro}</p><//>
  <ol>${Jt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Ds} />
`,yb=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Jt.steps_label}><ol>
      ${Do.map((e,n)=>a`<li class=${n<Do.indexOf(t)?"is-gedaan":""}>
          <a href=${M("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Jt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,_b=t=>t(async()=>{let e=Gt(),{name:n,data:o}=await pt().ask("workbook",{decisions:e.decisions});_n(n,o,zr.xlsx),e.saved=!0}),xb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],vb=":is(button,select,input,a)"});function Cb({columns:t,rows:e}){let n=r=>i=>i[r]??"",o=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),s=e.length>bc?` ${g(un.first,{count:bc})}`:"";return a`
    <${gt} id="eigen-uitkomst" caption=${`${z(un.rows,e.length)}${s}`}
      rows=${e.slice(0,bc)} columns=${o} />
    <div class="acties"><${ke} name=${un.file} rows=${()=>[t,...e]} label=${un.csv} /></div>
  `}function j$({start:t=un.example}){let[e,n]=U(t),[o,s]=U(""),[r,i]=U(null);function l(){i(null),so(s,un.busy,async()=>i(await pt().ask("ask",{text:e})))}return a`
    <${P} title=${un.title} note=${un.intro}>
      <label class="veld breed"><span>${un.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${un.ask}</button></div>
      <div aria-live="polite">
        ${o&&a`<p>${o}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?un.yes:un.no}</strong></p>`}
        ${r?.graph&&a`<${C$} label=${un.result} text=${r.graph} />`}
        ${r?.columns&&a`<${Cb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function Lb(t){let e=Object.entries(t.columns),n=o=>Co(o.subject)?a`<${N} id=${o.subject} />`:o.subject_label;return[...e.map(([o,s],r)=>({key:o,label:s,text:i=>L$(o,i),cell:r===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[jb],...Qn(o=>o.plan),{key:"bron",label:qt.columns.place,sort:!1,text:o=>os(o).map(ne).join("; ")}]}function Mb({name:t,query:e,scenario:n}){let o=M$(n).filter(c=>c.query===t);if(!o.length)return a`<p>${qt.nothing}</p>`;let s=Lb(e),r={rows:z(qt.rows,o.length),scenario:Ut(n)},i={key:"sentence",label:qt.columns.sentence,text:c=>c.sentence},l=()=>Fn([i,...s],o,c=>Yt(n,c.plan));return a`
    <${gt} id=${`uitkomst-${t}`} caption=${g(qt.caption,{title:e.title,...r})}
      rows=${o} columns=${s} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${ke} name=${`${t}.csv`} rows=${l} />
      <a href=${M("aandachtspunten",{vraag:t})}>${qt.as_sentences}</a>
    </div>
  `}function Tb({name:t,query:e,scenario:n}){let o=e.shelf===va;return a`
    <p class="kruimel"><a href=${M("vragen")}>${qt.title}</a></p>
    <${it} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${o&&a`<${yn}><${Oa} /><//>`}
    <${vn} pairs=${[[qt.why,e.why],[qt.weight,e.severity]]} />
    ${o&&a`<section><h2>${qt.result}</h2><${Mb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Sl([t,e])&&a`<p>${e.open?qt.open:qt.elsewhere}</p>`}
    ${t in qt.rows_of&&a`<p><a href=${M("overzicht",{rijen:qt.rows_of[t]})}>${qt.in_overview}</a></p>`}
    <${Zn} title=${qt.sparql}>
      <${C$} label=${qt.sparql} text=${e.sparql} lang="en" />
      <${Eo} text=${()=>e.sparql} label=${qt.copy} />
    <//>
    ${fe()&&!e.open&&a`<${j$} key=${t} start=${e.sparql} />`}
  `}function zb({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!n.length)return null;let o=[{key:"titel",label:qt.columns.title,text:s=>s.title,cell:s=>a`<a href=${M(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:qt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:qt.columns.found,text:s=>String(e.get(s.name)||0)}];return a`
    <${P} look=${null} title=${t.title} note=${t.intro}>
      <${gt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===va?o:o.slice(0,2)} />
    <//>
  `}function T$({route:t}){let e=G(t.query),n=t.path[1],o=y.queries[n];if(n&&!o)return a`<${Io} />`;if(n)return a`<${Tb} ...${{name:n,query:o,scenario:e}} />`;let s=vs(M$(e).map(r=>r.query));return a`
    <${it} text=${qt.title}><p class="uitleg">${qt.intro}</p><//>
    ${fe()&&a`<${j$} />`}
    ${qt.shelves.map(r=>a`<${zb} shelf=${r} counts=${s} />`)}
  `}var qt,un,bc,C$,O$,L$,M$,jb,z$=T(()=>{"use strict";V();tt();Mt();R();Wt();I();Ee();Zo();et();ft();tn();Zt();we();ss();ht();Pe();Mr();qt=k.questions,un=k.questions.own,bc=200;C$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;O$={barrier:t=>t.barrier&&xt(t.barrier),kind:t=>t.kind&&dt(t.kind),partner:t=>t.partner&&br(t.partner),severity:t=>Y("Severity",t.severity),detail:t=>t.detail&&(Co(t.detail)?O(t.detail):t.description)},L$=(t,e)=>(O$[t]?O$[t](e):e[t])||"",M$=t=>Q(t).gaps.flatMap(e=>fo(e).map(n=>({...n,plan:e.plan}))),jb={key:"severity",label:qt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>L$("severity",t),cell:t=>a`<${La} severity=${t.severity} />`}});function E$(t,e,n,o){let s=n;return{placed:yc(t,e).map(i=>{let l=o(i);return s+=l,{...i,y:s-l,middle:s-l/2}}),bottom:s}}function Fb({lane:t,rows:e,wide:n}){let o=Lo(e,!0),s=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Vt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${s+i*Vt.line}>${r}</text>`)}
      <text class=${o.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*Vt.line}>
        ${o.length?o.join(" · "):z(Uo.lane_total,e.length)}
      </text>
    </g>
  `}function Bb({row:t,lane:e,shown:n,point:o}){let s=Vt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Vt.level,i=t.tail&&wc[t.outcome].tail&&Vt.left+t.tail,l={row:t,x:s,y:r},c=g(Uo.mark,{...t,what:t.what||Uo.card.none,phrase:wc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${s} ${r} H${Math.max(i,s+9)} m0 -5 v10`} />`}
    <a href=${Ze(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${s} ${r})`} onMouseEnter=${()=>o(l)} onFocus=${()=>o(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ri} outcome=${t.outcome} /></g>
    </a>
  `}function Eb({at:t,width:e,height:n,close:o}){let{row:s,x:r,y:i}=t,[l]=oe(s.id),c=il(s.work),p={...r>e*.62?{right:Oi(e-r+14,e)}:{left:Oi(r+14,e)},...i>n*.6?{bottom:Oi(n-i,n)}:{top:Oi(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${o}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${ms} outcome=${s.outcome} on=${s.on&&g(Uo.card.came,{day:s.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${at} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${ne(l)}</p>`}
    </div>
  `}function N$({plan:t,rows:e,date:n}){let[o,s]=U(null),{wide:r,years:i,beyond:l}=Hn(t),{placed:c,bottom:p}=E$(t,e,Vt.top,({levels:_,title:j})=>Math.max(_*Vt.level+Vt.pad,j.length*Vt.line+36)),u=Vt.left+r+20,m=p+Vt.foot,$=pl(t,n),d=Vt.left+$.x,h=g(Uo.report,{date:rt($.date)}),f=h.length*8.6+24,b=()=>s(null),w=_=>_.key==="Escape"&&b(),v=l&&{x:Vt.left+l.x,y:Vt.top-9},S=Math.min(Math.max(d-f/2,Vt.left),u-f);return a`
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
        ${c.map(_=>a`<${Fb} lane=${_} rows=${_.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Vt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${S} y=${p+4} width=${f} height="28" rx="3" />
          <text x=${S+f/2} y=${p+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(_=>_.mine.map(j=>a`<${Bb} key=${j.id} ...${{row:j,lane:_}} shown=${o?.row.id===j.id} point=${s} />`))}
      </svg>
      ${o&&a`<${Eb} at=${o} width=${u} height=${m} close=${b} />`}
    </div>
  `}function q$({scenario:t,plan:e}){let n=lo(e,t.date);if(!n.length)return null;let{wide:o,years:s,beyond:r}=Hn(e),i=mn(e.key,t.date),l=f=>B$+8+f/o*(er-B$-16),c=f=>Math.max(Ab,I$(f)*P$+4),{placed:p,bottom:u}=E$(e,n,kc,c),m=l(pl(e,i).x),$=p.map(f=>g(F$.description,{chapter:Ls(f),counts:$t(Lo(f.mine))})),d=m>er-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${Ib(f,b)}) scale(${Nb})`}>
      <title>${[b.name,b.by,wc[b.outcome].phrase].join(", ")}</title>
      <${ri} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${er} ${u+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${m} y=${kc} width=${er-m} height=${u-kc} />
      ${s.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Uo.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${er} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${qb(Ls(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:b})=>Pb(b).map(([w,v])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${er} y1=${u} y2=${u} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?m-4:m+4} y=${u+13} text-anchor=${d}>
        ${g(F$.line,{date:rt(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(b=>b.level<_c).map(h(f)))}
    </svg>
  `}var F$,Uo,wc,Vt,yc,A$,Oi,B$,er,kc,P$,Ab,Nb,_c,I$,Pb,Ib,qb,xc=T(()=>{"use strict";V();tt();R();I();et();It();ht();Tr();F$=k.summary.lanes,Uo=k.promises,wc=k.shared.outcomes,Vt={left:320,top:32,foot:40,level:19,pad:30,line:21},yc=(t,e)=>Hn(t).lanes.map((n,o)=>({...n,mine:e.filter(s=>s.lane===o)})).filter(({mine:n})=>n.length);A$=({plan:t,lane:e})=>Hn(t).lanes[e]?Ls(Hn(t).lanes[e]):"";Oi=(t,e)=>`${t/e*100}%`;[B$,er,kc,P$,Ab,Nb]=[262,690,17,8,16,.62],_c=30,I$=t=>Math.min(t.levels,_c),Pb=t=>[...vs(t.filter(({level:e})=>e>=_c).map(({x:e})=>e))],Ib=(t,e)=>t.middle+(e.level-(I$(t)-1)/2)*P$,qb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Rb({step:t,number:e,missing:n,partners:o,column:s}){let r=s.undecided?Cn.route.undecided:Cn.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${o.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${o.length?s.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${E} look="gemis" label=${Cn.route.silent} items=${i} />`}
        <ul class="namen">
          ${o.map(({id:l,label:c,cells:p})=>a`
              <li class=${Pt(l)?"verzamel":""}>
                <${Ce} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Wb({scenario:t,plan:e}){let n=Ve("kind",t,e),o=Ve("partner",t,e),{reach:s}=Q({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Rb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${o.filter(l=>l.cells[i]?.initiatives)} column=${s[0].columns[i]} />
        `)}
    </ol>
  `}function R$({plan:t,scenario:e,number:n,total:o,children:s}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Ut(e,t)};return a`
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
  `}function Db({cell:t,step:e}){let[n,o]=[xt(e),t?.brief||[]],[s,r]=o;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${s}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${bo} bar=${t.bar} /><span>${s}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${s}</span></td>`:a`<td class="niets">${o.join(" ")||"–"}</td>`}function Hb({scenario:t,plan:e,...n}){let o=xe(e).summary,{points:s}=Q({...t,plan:e.key}),{phrase:r,named:i}=qn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${R$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${o.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(o.intro,{report:po(e)})} ${r.lead}</p>
      <${mo} plan=${e} />
      <${Ci} title=${o.matrix.title} note=${o.matrix.note}>
        <${Ub} scenario=${t} plan=${e} />
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
  `}function Vb({scenario:t,plan:e,...n}){let{summary:o,shared:s}=xe(e),r=rt(mn(e.key,t.date)),i=dr(lo(e,t.date),s.outcomes,qn(t,e).named).map(([c,{tile:p,count:u}])=>a`
      <${Ys} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}
    `),l=[a`<span class="bijbeeld">${o.lanes.drawn} </span>`,o.lanes.note];return a`
    <${R$} plan=${e} scenario=${t} ...${n}>
      <${Ci} title=${o.route.title} note=${o.route.note}>
        <${Wb} scenario=${t} plan=${e} />
      <//>
      <${Ci} title=${o.lanes.title} note=${l}>
        <${q$} scenario=${t} plan=${e} />
        <${E} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function W$({route:t}){let e=G(t.query),n=Le(e);return a`
    <div class="vel-boven">
      <${it} text=${Cn.title}><p class="uitleg">${Cn.screen}</p><//>
      <${ts} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Cn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((o,s)=>[Hb,Vb].map((r,i)=>{let l=2*s+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:o,number:l,total:2*n.length}} />`}))}
    </div>
    <${_e} text=${Cn.screen} />
  `}var Cn,Ub,Ci,D$=T(()=>{"use strict";V();Mt();R();Wt();I();Bn();ft();It();ls();tn();we();xc();ht();Tr();Cn=k.summary;Ub=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Cn.matrix.title}</caption>
    <thead>
      <tr><td></td>${xn(e).map(n=>a`<th scope="col">${xt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ve("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((o,s)=>a`<${Db} cell=${o} step=${xn(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ci=t=>a`<${P} look="blok-blad" label=${t.title} ...${t} />`});function ji(t){let n=t.flatMap(s=>Ms(s,G({}))).map(({step:s,basis:r})=>`${x(s,"notation")} ${r}`),o=({notation:s})=>Object.keys(be).find(r=>n.includes(`${s} ${r}`));return vc($n.filter(o).map(s=>`${s.label} (${be[o(s)||""][1]})`))}function Kb({id:t}){let e=X(t,"who").flatMap(v=>v.acts?v.to:[]),n=({key:v})=>g(ot.steps,{steps:ji(e.filter(S=>Rt(S,v)))}),o=v=>y.partners[v].find(S=>S.id===t)?.steps||[],s=fs(o("")),r=y.plans.filter(v=>o(W?v.key:"").length),i=X(t,"who").flatMap(v=>v.acts?[]:Un(v.to)),l=fs(C(i)).filter(v=>!s.includes(v)),c=v=>!Tn(v,"partner")&&X(v,"who").every(S=>S.from===t),p=Tt(C(e.filter(v=>y.works[v]?.across&&c(v)))),u=Nt(t,"unitOf"),m=Tt(Nt(t,"chapterLead")),$=m.flatMap(oe),d=m.flatMap(v=>Nt(v,"concerns")).filter(v=>Se(v,"Contradiction")&&oe(v).some(S=>$.includes(S))),h=d.length>0&&a`${ot.disputed} <${at} ids=${C(d)} />`,f=v=>{let S=fs(y.partners[""].find(_=>_.id===v)?.steps||[]);return S.length>0&&a`<span class="zacht"> – ${vc(S)}</span>`},b=x(t,"tooi"),w=[...Zs(t),[k.thing.also_known,$i(t)],[ot.leads,m.length>0&&a`<${Me} ids=${m} /> ${h}`],[ot.units,u.length>0&&a`<${Me} ids=${u} more=${f} />`],[ot.identity,b?g(ot.identified,{code:b,date:rt(x(t,"checkedOn"))}):ot.unidentified]];return a`
    <${P} title=${k.thing.known}>
      <${Xt} text=${x(t,"summary")} />
      ${Pt(t)&&a`<p>${ot.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${ot.independent}</p>`}
      ${r.map(v=>a`<p>${W&&`${v.title}: `}${n(v)}</p>`)}
      ${p.length>0&&a`<p>${ot.across}<${at} ids=${p} />.</p>`}
      ${l.length>0&&a`<p>${g(ot.named_steps,{steps:vc(l)})}</p>`}
      ${!s.length&&!l.length&&a`<p>${ot.no_steps}</p>`}
      <${vn} pairs=${w} />
    <//>
  `}function Gb({id:t,rows:e}){let n=ot.columns,o=p=>_t(p.to)?.key,s=({of:p})=>C(p.map(u=>x(u,"summary"))).join(" "),r=[...Qn(o),Ht("actie",n.action,p=>p.to),{key:"soort",label:n.what,text:p=>he(p.to)},{key:"rol",label:n.role,text:p=>p.phrase,cell:p=>[p.phrase,a`<${Xt} text=${s(p)} look="zacht" />`]},Sn("stand",n.stand,p=>p.to),{key:"stap",label:n.step,text:p=>gi(p.to)},go(n.place,p=>p.of)],i=C(e.map(p=>p.to)).map(p=>{let u=e.filter(m=>m.to===p);return{...u[0],phrase:C(u.map(m=>m.phrase)).join(", "),of:u.flatMap(m=>m.of)}}),l=wr(t,"activiteiten",G({}),o),c={id:"acties",caption:ot.work_caption,rows:i,sort:"actie",columns:r,file:l,open:Z()?Yb:void 0};return a`
    <${P} title=${g(ot.work,{count:i.length})} note=${ot.work_note}>
      ${i.length?a`<${gt} ...${c} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function Jb({id:t}){let e=x(t,"organisationKind")===ot.places.of&&!Pt(t)?bt(t,"altLabel"):[],n=p=>e.some(u=>Vn(p.replace("-"," ")).includes(Vn(u))),o=p=>bt(p,"place").filter(n).join(", "),s=X(t,"who").map(p=>p.to),r=Tt(Wn.filter(p=>o(p)&&!s.includes(p))),l=a`<${Me} ids=${r} more=${p=>a`<span class="zacht"> – ${o(p)}</span> <${vt} id=${p} />`} />`,c=g(ot.places.title,{count:r.length});return r.length>0&&a`<${P} title=${c} note=${ot.places.note}>${l}<//>`}function Qb({id:t}){let[e,n]=[G({}),ua(t)],s=y.plans.flatMap($=>lo($,e.date)).filter($=>$.outcome==="ahead"&&n($.work)),r=X(t,"who").flatMap($=>$.acts?$.to:[]),i=C([...r,...r.flatMap($=>mt($,"followedBy"))]).filter($=>ot.to_come.includes(De($))&&!s.some(d=>d.work===$)),l=$=>g(k.shared.work.bound,{date:$}),c=[...s.map(({work:$,what:d,quote:h,by:f})=>[n($),$,d,`${h} (${l(f)})`]),...i.map($=>["planned",$,Oe($).toLowerCase()])],p=Object.entries(ot.coming.groups).flatMap(([$,d])=>{let h=c.filter(([b])=>b===$).map(([,b,...w])=>a`<li><${N} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${En} id=${`komt-${$}`} items=${h} first=${Z()?Sc:void 0} />`;return h.length?a`<p>${z(d,h.length)}</p>${f}`:[]}),u=M("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),m=s.length>0&&a`<p><a href=${u}>${ot.coming.all}</a></p>`;return p.length>0&&a`<${P} title=${ot.coming.title} note=${ot.coming.note}>${p}${m}<//>`}function Zb({id:t}){let e=X(t,"own");if(!e.length)return null;let n=({to:o,of:[s]})=>a`
    <h3><${N} id=${o} /></h3>
    <${xr} id=${s} /><${re} of=${[s]} />
  `;return a`
    <${P} title=${g(ot.own,{count:e.length})} note=${ot.own_note}>
      <${En} id="eigen" as="div" first=${Sc} items=${e.map(n)} />
    <//>
  `}function Xb({id:t}){let e=X(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[x(r[0],"asOf").slice(0,4),x(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Xt} text=${x(i,"summary")} />`)} <${re} of=${r} />
  `,o=Tt(C(e.map(r=>Oo(r,t)))).map(r=>{let i=e.filter(l=>Oo(l,t)===r);return a`<li><${N} id=${r} />${i.map(n)}</li>`}),s=e[0].to===t?ot.its_members:ot.members;return a`<${P} title=${s}><${En} id="leden" items=${o} first=${o.length} /><//>`}function tk({id:t}){let e=new Map(X(t,"with").map(s=>[Oo(s,t),s]));if(!e.size)return null;let n=Tt([...e.keys()]).map(s=>{let{of:r=[],more:i}=e.get(s)||{},l=g(i?ot.more_works:ot.works,{works:r.map(ce).join(", ")});return a`<li key=${s}><${N} id=${s} /><span class="zacht">${l}</span></li>`}),o=a`<ul class="kolommen">${n}</ul>`;return a`
    <${P} title=${ot.together} note=${ot.alphabetical}>
      ${Z()?a`<${En} id="samen" items=${n} first=${Sc} />`:o}
    <//>
  `}function ek({id:t}){let e=G({}),n=Ya(t,e),o=n.flatMap(u=>u.rows),s=$t(n.flatMap(({end:u})=>u===t?[]:O(u))),r=n.reduce((u,m)=>u+(m.end===t?m.rows.length:0),0),i=g(s?ot.flows.also:ot.flows.title,{count:r,more:o.length-r}),l={id:Z()?"stromen":"",title:i},c=s&&a`<p class="zacht">${g(ot.flows.note,{names:s})}</p>`,p=a`<${ni} ...${{rows:o,scenario:e}} state=${O(t)} />`;return o.length>0&&a`<${Ks} ...${{...l,intro:c}}>${p}<//>`}var ot,vc,Yb,Sc,U$,H$=T(()=>{"use strict";V();tt();Mt();R();Wt();I();Qo();$s();ve();Zo();et();ft();It();Zt();tc();we();ht();Pe();tr();bi();cn();ot=k.thing.organisation,vc=t=>$t(t.map(e=>e.toLowerCase()));Yb=4,Sc=1;U$=({id:t})=>a`
  <${Kb} id=${t} />
  <${Gb} id=${t} rows=${X(t,"who")} />
  <${Jb} id=${t} />
  <${Qb} id=${t} />
  <${Zb} id=${t} />
  <${hi} title=${ot.wishes} ids=${Nt(t,"wish")} of="concerns" />
  <${fi} title=${ot.requested} ids=${Tt(Nt(t,"askedOf"))} />
  <${Xb} id=${t} />
  <${ek} id=${t} />
  <${tk} id=${t} />
  <${Xs} id=${t} />
`});function nk({id:t,reports:e}){let n=dn(t);if(Mn(t.split("/")[0]).dates.length<3)return null;let o=r=>gn(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${vt} id=${t} date=${r} />`,s=e.map(({date:r})=>a`<span class="zacht">${rt(r)}</span>${o(r)}`);return a`<${E} as="ol" look="verslagen" label=${n.strip} items=${s} />`}function ok({id:t}){let e=Mn(t.split("/")[0]),{no_result:n,not_mentioned:o}=dn(t),s=e.dates.filter(({date:p})=>De(t,p)),r=y.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!s.length)return null;let i=p=>oe(p).length>0&&x(p,"resultReported")!=="true"&&!k.thing.organisation.to_come.includes(De(t)),l=(p,u)=>a`
    <${Xt} text=${x(p,"summary")} /><${is} of=${p} />
    <${Xt} text=${u===e.date&&i(p)&&n} look="zacht" />
    <${re} of=${[p]} />
  `,c=s.map(({date:p,label:u})=>{let m=bn(t,p);return a`
      <strong>${K(u)}</strong>
      <p><${vt} id=${t} date=${p} /></p>
      ${r&&p===e.date&&a`<${Xt} text=${r} look="zacht" />`}
      ${gn(t,p).earlier&&a`<p class="zacht">${K(o)}</p>`}
      ${m&&l(m,p)}
    `});return a`<${nk} id=${t} reports=${s} /><${E} as="ol" look="tijdlijn" items=${c} />`}function sk({id:t}){let e=mt(t,"silentPart"),n=e.map(o=>[x(o,"summary"),a`<span class="zacht"> (${Y("SilentWeight",x(o,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${dn(t).silent}</strong></p><${E} items=${n} />`}function rk({id:t}){let e=dn(t),n=e.deadline_columns,o=Jo(t);if(!o.length)return null;let s=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:s},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>rt(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>ur(x(i,"modality"))},{key:"er",label:n.there,text:i=>gn(i).delivery||e.not_there},{...go(n.place,()=>[]),cell:i=>a`<${Xt} text=${x(i,"summary")} /><${re} of=${[i]} />`}];return a`<${gt} id="termijnen" caption=${e.deadlines} rows=${o} columns=${r} />`}function ak({id:t}){let e=dn(t),n=e.who_columns,o=X(t,"who"),s=mt(t,"reportedUnder"),r=s.length>0&&a`${e.partners_above}<${at} ids=${s} />.`;if(!o.length)return a`<p>${Tn(t,"partner")?k.shared.unread:e.no_partner}${r}</p>`;let i=[Ht("wie",n.who,({from:l})=>l,O,Bo),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>x(l[0],"summary")},go(n.place,({of:l})=>l.slice(0,1))];return a`<${gt} id="wie" caption=${e.who_caption} rows=${o} columns=${i} />`}function ik({id:t}){let e=mt(ut(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${dn(t).heading}<${at} ids=${e} />.</p>`}function lk({id:t}){let e=dn(t),n=pa(t);return n.length?n.map(o=>a`<${xr} id=${o} /><${re} of=${[o]} />`):x(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:bt(t,"interventionKind").map(dt).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function ck({id:t}){let e=dn(t),n=Nt(t,"subMeasureOf"),o=s=>a` <${vt} id=${s} />`;return a`<${P} title=${e.container}><p>${e.parts}</p><${Me} ids=${n} more=${o} /><//>`}function V$({id:t}){let e=dn(t),n=Mn(t.split("/")[0]),o=oo(n.date,n),s=Zs(t),r=x(t,"isContainer")==="true"?ck:pk;return a`
    <${P} title=${x(t,"promise")?e.promise:e.what}>
      ${di(t).map(i=>a`<${Xt} text=${i} />`)}
      ${x(t,"isNew")==="true"&&a`<${Xt} text=${g(e.new,{when:o})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${Xt} text=${e.numbered} look="zacht" />`}
      <${re} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${mi} id=${t} />
    ${s.length>0&&a`<${P} title=${k.thing.further}><${vn} pairs=${s} /><//>`}
    <${Xs} id=${t} />
  `}var dn,pk,K$=T(()=>{"use strict";V();R();I();ve();et();ft();It();we();ht();Pe();tr();cn();dn=t=>xe(_t(t)).thing.undertaking;pk=({id:t})=>a`
  <${P} title=${dn(t).progress}><${ok} id=${t} /><${sk} id=${t} /><${rk} id=${t} /><//>
  <${P} title=${dn(t).who}><${ak} id=${t} /><${ik} id=${t} /><//>
  <${hi} title=${dn(t).expected} ids=${X(t,"expected").map(({of:e})=>e[0])} />
  <${P} title=${dn(t).steps}><${lk} id=${t} /><//>
`});function $k({id:t}){let e=uk[fn(t)];return e?y.plans.filter(n=>!_t(t)||n===_t(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${dk} key=${n.plan.key} ...${n} />`):null}function mk({id:t}){let e=Nt(t,"inChapter"),n=Fl(sn.other.annex.file),o=l=>a` <${vt} id=${l} />`,s=l=>g(ji([l])?sn.other.at:sn.other.no_step,{steps:ji([l])}),r=l=>a`${o(l)}<p class="zacht">${di(l).join(" ")} ${s(l)}</p>`,i=Wn.filter(l=>y.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${P} title=${sn.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${sn.other.annex.label}</a></p>`}
      <${Me} ids=${Tt(e)} more=${r} />
      ${i.length>0&&a`<p>${sn.other.under}</p><${Me} ids=${Tt(i)} more=${o} />`}
    <//>
  `}function fk({id:t}){let e=[...Zs(t),[Se(t,"Legislation")?sn.also_known:sn.in_source,$i(t)],[sn.place,oe(t).length>0&&a`<${re} of=${[t]} />`]];return a`
    <${P} title=${sn.known}>
      ${Se(t,"Facilitator")&&a`<p class="zacht">${xe(_t(t)).thing.other.judged}</p>`}
      <${Xt} text=${Se(t,"Figure")&&y.lookups[t].description} />
      <${Xt} text=${x(t,"summary")} />
      <${Xt} text=${x(t,"rationale")} />
      <${vn} pairs=${e} />
    <//>
    <${mi} id=${t} />
    ${Se(t,"Chapter")&&a`<${mk} id=${t} />`}
    <${Xs} id=${t} />
  `}function bk({id:t}){let e=G(A.route.query),n=fn(t)==="organisation"&&x(t,"notation"),o=i=>fo(i).some(({partners:l})=>n&&l.includes(n)),s=Q(e).gaps.filter(i=>i.pages.includes(t)||o(i));if(!s.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${Ia} gap=${i} scenario=${e} /></article>
  `;return a`
    <${P} title=${g(sn.gaps,{count:s.length})}>
      <${En} id="vragen" items=${s.map(r)} first=${Z()?gk:hk} as="div" />
    <//>
  `}function kk({id:t}){let e=fn(t),n=[G$[e]&&a`<a href=${M(G$[e])}>${sn.crumbs[e]}</a>`,W&&_t(t)?.title,...["inChapter","subMeasureOf"].map(o=>ut(t,o)&&a`<${N} id=${ut(t,o)} />`),he(t)].filter(Boolean);return a`<p class="kruimel">${n.map((o,s)=>[s>0&&" › ",o])}</p>`}function J$({route:t}){let e=t.path.slice(1).join("/");if(!Qt(e))return a`<${Io} />`;let n=O(e),o=fn(e),s=o==="undertaking"&&x(e,"isContainer")!=="true",r=()=>{let i=()=>g(sn.stand,{stand:Oe(e).toLowerCase()}),l=s?[dc(e),i()]:[x(e,"summary")],c=[`${he(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),p=C([...oe(e),...oe(bn(e))]);return Sa(c.replace(/([^.!?])$/,"$1."),p,null,_t(e)||lt())};return a`
    <${kk} id=${e} />
    <${it} text=${n} title=${n}>
      ${s&&a`<p><${vt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(o)&&a`<${qs} />`}
    <${$k} id=${e} />
    <div class="acties bovenaan">
      <${Eo} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${M("verken",{uit:e,kies:e})}>${sn.around}</a>
    </div>
    <${wk[o]} id=${e} />
    <${bk} id=${e} />
  `}var sn,Oc,uk,dk,hk,gk,G$,wk,Q$=T(()=>{"use strict";V();tt();Mt();R();Wt();I();ve();et();ft();It();tn();Zt();we();ss();ht();Pe();tr();H$();bi();K$();cn();Mr();sn=k.thing,Oc=k.thing.route,uk={organisation:(t,e)=>y.partners[W?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Un},dk=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${W?g(Oc.of_plan,{plan:t.title}):Oc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Oc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[hk,gk]=[3,1];G$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};wk={undertaking:V$,organisation:U$,step:qd,other:fk}});function yk({rows:t,whole:e,chosen:n,plan:o,scenario:s}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${yt.tiles_label}>
      ${dr(t,xe(o).shared.outcomes,e?qn(s,o).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>H({uitkomst:n===r?null:r})}>
            <${Ys} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:rt(mn(o.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function Sk({rows:t,plan:e,date:n}){let{outcomes:o}=k.shared,s=Object.keys(o).find(l=>o[l].open),r=t.filter(l=>l.outcome===s).sort((l,c)=>nt(l.day,c.day)),i=r.slice(0,xk).map(l=>X$(l,a`<${Ys} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${yt.open.title}</h2>
      <p>${r.length?g(yt.open.phrase,{date:rt(mn(e.key,n))}):yt.open.none}</p>
      <${E} items=${i} />
      <p><a href=${M("aandachtspunten",{vraag:"deadline-verstreken"})}>${yt.open.gaps}</a></p>
      <h2>${yt.read.title}</h2>
      <ul class="leesregels"><li>${yt.read.first}</li>${vk}<li>${yt.read.last}</li></ul>
    </aside>
  `}function jk({rows:t}){let n=C([...t.flatMap(s=>tm(s.work)),...ia]).map(s=>[s,O(Ae(s))]).sort((s,r)=>nt(s[1],r[1])),o=[[yt.fields.year,"jaar",an(C(t.map(s=>s.day.slice(0,4))).sort(nt))],[yt.fields.partner,"partner",n],[k.measures.fields.chapter,"hoofdstuk",Go]].filter(([,,s])=>s.length);return a`<${Fo} fields=${o} names=${["jaar","partner","hoofdstuk"]} />`}function Mk({plan:t,scenario:e,chosen:n,query:o}){let{date:s}=e,r=lo(t,s),i=cl(t,s).filter(Wr(o)),l=Hn(t).termless[s].filter(f=>Wr(o)({work:f,day:""})),c=r.filter(Wr(o)),p=c.length===r.length,u=f=>f.filter(b=>!n||b.outcome===n),m=u(c),$=Lo(m).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(yt.intro,{count:r.length,undated:i.length})}</p>
    <p>${qn(e,t).phrase.overdue}</p>
  `,h=a`
    <${yk} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${N$} plan=${t} rows=${m} date=${s} /><${Ck} plan=${t} rows=${m} /></div>
      <${Sk} rows=${c} plan=${t} date=${s} />
    </div>
    <${Zn} look="tweeling" title=${yt.table}>
      <${gt} id=${`beloften-${t.key}`} caption=${yt.caption} rows=${m} columns=${Z$} sort="dag" />
    <//>
  `;return a`
    <section>
      ${W&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${z(yt.kept,m.length)}</strong> ${$}</p>`}
      ${o.partner&&a`<p class="zacht">${yt.role_note}</p>`}
      <${ai} works=${u(r.filter(Wr({...o,partner:""}))).map(f=>f.work)}
        partner=${o.partner||""} />
      ${r.length>0&&h}
      <${Y$} title=${yt.undated} items=${i.map(Lk)} />
      <${Y$} title=${yt.bare} items=${l.map(f=>a`<${N} id=${f} />: ${Oe(f,s)}`)} />
    </section>
  `}function em({route:t}){let e=G(t.query),n=Le(e),o=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",s=n.flatMap(u=>lo(u,e.date)),r=u=>Wr(t.query)(u)&&(!o||u.outcome===o),i=s.filter(r),l=n.flatMap(u=>cl(u,e.date)).filter(r),c=()=>Fn(_k,[...i,...l.map(u=>({...u,lane:0,x:0,level:0}))],u=>Yt(e,u.plan.key)),p={title:yt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${it} text=${yt.heading} title=${yt.title} />
    <${yn}><${ts} /><${kr} /><${jk} rows=${s} /><//>
    <${qs} />
    ${n.map(u=>a`<${Mk} key=${u.key} ...${{plan:u,scenario:e,chosen:o,query:t.query}} />`)}
    <p class="acties">
      <${ke} name="beloften.csv" rows=${c} />
      ${s.length>0&&a`<${nn} name="beloften" ...${p} />`}
    </p>
    <${_e} text=${z(yt.lane_total,i.length)} />
  `}var yt,Z$,_k,X$,xk,vk,Ok,Ck,tm,Wr,Lk,Y$,nm=T(()=>{"use strict";V();tt();Mt();R();Wt();I();ve();et();ft();It();tn();Zt();we();pc();No();xc();ht();Tr();Pe();yt=k.promises;Z$=[{key:"dag",label:yt.columns.day,text:t=>t.day,cell:t=>t.by},Ht("actie",yt.columns.work,t=>t.work),{key:"wat",label:yt.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:yt.columns.who,text:t=>zn(t.work)},{key:"woorden",label:yt.columns.quote,text:t=>t.quote},{key:"stand",label:yt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${ms} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:yt.columns.lane,text:A$}],_k=[...Z$,Ws(yt.columns.place,t=>t.id)],X$=({work:t,short:e},n,o,s)=>a`
  ${n}<span><${N} id=${t} text=${e} />${" "}${o}<span class="bij">${s}</span></span>
`,xk=6,vk=yt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Ok=t=>{let e=a`<${ms} outcome=${t.outcome} on=${t.on} />`;return X$(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},Ck=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${yc(t,e).map(n=>{let o=[z(yt.lane_total,n.mine.length),...Lo(n.mine,!0)].join(" · "),s=[Ls(n),a`<span class="bij">${o}</span>`];return a`<${Zn} title=${s}><${E} items=${n.mine.map(Ok)} /><//>`})}
  </div>
`,tm=t=>X(t,"who").map(e=>x(e.from,"notation")),Wr=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||tm(e.work).includes(t.partner))&&(!t.hoofdstuk||y.works[e.work]?.chapters?.includes(t.hoofdstuk));Lk=({work:t,quote:e,what:n,stand:o})=>a`
    <${N} id=${t} /> <${vt} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${o&&`; ${o}`}
  `,Y$=({title:t,items:e})=>e.length>0&&a`<${Zn} look="tweeling" title=${g(t,{count:e.length})}><${E} items=${e} /><//>`});function Tk({loss:t,scenario:e,id:n,title:o}){let s=rm(t,e),r=[{key:"vak",label:jn.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Ao(i,t.plan)}>${c}</a>`:c},{key:"nu",label:jn.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:jn.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${gt} ...${{id:n,rows:s,columns:r}} caption=${o} hideCaption open=${sm()} />`}function zk({loss:t,names:e,scenario:n,apart:o}){let s=Mn(t.plan),{cells:r,none:i,...l}=s.words.losses,c=`verlies${s===y.plans[0]?"":`-${s.key}`}`,p=m=>{let $=X(m,"who",n.date),[d,h]=[!0,!1].map(L=>$.filter(({from:q})=>e.includes(O(q))===L)),f=h.filter(({acts:L})=>L),b=new Map;for(let{from:L,phrase:q=""}of f.length?f:h)Xe(b,q,O(L));let w=[...b].map(([L,q])=>`${$t(C(q))} (${L})`).join("; "),v=Nt(m,"reportedUnder").flatMap(L=>X(L,"who",n.date)).flatMap(({from:L,acts:q})=>q&&!e.includes(O(L))?O(L):[]).filter(L=>!f.some(({from:q})=>O(q)===L)),S=f.some(({from:L})=>!Pt(L)),_=X(m,"expected",n.date).flatMap(({from:L})=>$.some(q=>q.from===L)?[]:O(L)),j=[d.length>0&&g(jn.role,{names:$t(C(d.map(({phrase:L=""})=>L)))}),w&&g(f.length?jn.others:jn.only_named,{names:w}),!S&&v.length>0&&g(jn.below,{names:$t(C(v))}),_.length>0&&g(jn.expected,{names:$t(C(_))})];return a`
      <li>
        <${N} id=${m} /> <${vt} id=${m} date=${n.date} />
        <span class="zacht"> ${j.filter(Boolean).join("; ")}</span>
      </li>
    `},u=(m,$,d=[])=>{let h=a`<${En} id=${`${c}-${$}`} items=${d.map(p)} first=${sm()} />`;return d.length>0&&a`<${om} title=${m} count=${d.length}>${h}<//>`};return a`
    <section>
      ${W&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${o}
      <${Ek} loss=${t} scenario=${n} />
      <${om} title=${r} count=${t.cells.length} none=${i}>
        <${Tk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([m,$])=>u($,m,t[m]))}
      ${t.blocks.map((m,$)=>u(m.phrase,String($),m.acts))}
    </section>
  `}function Cc({losses:t,names:e,scenario:n,apart:o}){let s=()=>t.flatMap(r=>rm(r,n).map(({cell:i,step:l,now:c})=>[$t(e),dt(i.column),l,c,i.phrase,...Yt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${zk} ...${{loss:r,names:e,scenario:n}} apart=${!i&&o} />`)}
    ${!t.length&&[Le(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),o]}
    <div class="acties"><${ke} name="wat-als.csv" rows=${()=>[[...jn.csv,...Jn],...s()]} /></div>
  `}function Fk(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead,t.unread].flat(),o=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return Q({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?K(dt(s.kind)):xt(s.step),...o.get(`${s.step}~${s.kind}`),things:s.things.filter(r=>n.includes(r)),empty:!s.things.length}))}function Bk({place:t,date:e}){let{title:n,things:o,empty:s,last_actor:r,only_lead:i}=t,l=o.filter(u=>!r.includes(u)),c=a`
    <p class="verliestal">${g(ys.lost,{count:r.length,total:o.length})}</p>
    <p class="verlieswoord">${ys.lost_phrase}</p>
  `,p=o.length?z(ys.stays,o.length):ys[s?"nothing":"elsewhere"];return a`
    <li class=${r.length?"verlies":s?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(u=>a`<i key=${u} class="paal weg"></i>`)}
        ${l.map(u=>a`<i key=${u} class=${`paal b-${jo(u,e)}`}></i>`)}
      </div>
      ${r.length>0&&c}
      ${i.length>0&&a`<p>${z(ys.lead,i.length)}</p>`}
      ${r.length+i.length===0&&a`<p class="zacht">${p}</p>`}
    </li>
  `}function Ek({loss:t,scenario:e}){let{legend:n}=ys,o=Fk(t,e),s=C(o.flatMap(i=>i.things.map(l=>jo(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>s.includes(i));return a`
    <${P} look="verliesbeeld" title=${ys.title}>
      <ul class="plaatsen">
        ${o.map(i=>a`<${Bk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:Os(lt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${Y("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var ys,jn,sm,rm,om,am=T(()=>{"use strict";V();Mt();R();Wt();I();ve();Bn();et();ft();It();Zt();we();ht();Pe();ys=k.whatif.picture,jn=k.whatif,sm=()=>Z()?1:void 0,rm=(t,e)=>t.cells.map(n=>{let{matrix:o}=Q({...e,plan:t.plan}),s=o.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[K(dt(n.column)),s?xt(n.barrier):""],l=s?g(jn.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:s,step:i,name:l,now:s?Us(s):jn.no_cell}}),om=({title:t,count:e,none:n,children:o})=>a`
  <${P} title=${g(jn.part,{title:t,count:e})} as=${W?"h3":"h2"}>
    ${e?o:a`<p>${n}</p>`}
  <//>
`});function Ak({chosen:t,names:e,scenario:n}){let o=t.map(l=>["zonder",Li(l)]),s=Lr("answer",{options:[...So(n),...o]},()=>Lt(st.done));if(!s||s.silent!==void 0)return a`<div><p>${s?s.silent:st.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=z(st.questions,s.gaps.filter(r).length);return a`
    <div>
      <${Cc} losses=${s.losses.filter(r)} names=${e} scenario=${n}
        apart=${t.map(l=>a`<h3>${O(l)}</h3><${im} id=${l} scenario=${n} />`)} />
      <p>${g(st.with_this,{questions:i,now:Q(n).gaps.length})}</p>
    </div>
  `}function Nk({acting:t,chosen:e}){let[n,o]=U(""),s=u=>H({zonder:u.map(Li).join(",")}),r=u=>{if(e.includes(u))return s(e.filter(m=>m!==u));s(We()?[...e,u]:[u])},i=u=>[O(u),...bt(u,"altLabel")].join(" "),l=t.filter(u=>Es(i(u),n)),c=u=>a`
    <button type="button" id=${`zonder-${Li(u)}`} aria-pressed=${String(e.includes(u))}
      onClick=${()=>r(u)}>${O(u)}</button>
  `,p=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${st.clear}</button>
      <button type="button" class="klein" onClick=${()=>Rs(location.href,st.shared)}>${st.share}</button>
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
    <${E} look="partnerlijst" label=${st.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${st.none_found}</p>`}
    ${!We()&&a`<p class="zacht">${st.alone}</p>`}
  `}function Pk({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=$t(r.map(u=>xt(u).toLowerCase())),p=c?g(st.start.steps,{steps:c}):st.start.no_step;return[i&&z(st.start.alone,i),i&&p,l&&z(st.start.lead,l)].filter(Boolean)},o=Os(lt(e.plan)),s=r=>a`
    <a href=${M("wat-als",{zonder:Li(r.who)})}>${O(r.who)}</a>
    <span class="bij">${W?`${Mn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${P} id="begin" look=${null} title=${st.start.title} note=${g(st.start.phrase,{source:o})}>
      <${E} look="beginlijst" items=${t.map(s)} />
      ${!t.length&&a`<p>${st.start.no_partner}</p>`}
    <//>
  `}function im({id:t,scenario:e}){let n=r=>$t(Tt(C(r)).map(O)),o=Object.entries(st.apart.roles).map(([r,i])=>{let l=p=>X(p,"who",e.date).filter(u=>u.role===r),c=Tt(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap(m=>m.from===t?[]:[m.from]));return O(p)+g(st.apart[u?"others":"no_others"],{names:u})});return c.length>0&&a`<p>${g(i,{names:$t(c)})}</p>`}),s=Ya(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:m})=>[...u,...m].filter($=>$!==r))),c=g(r===t?st.apart.flows:st.apart.group_flows,{name:O(r)}),p=a`<${N} id=${r} text=${z(st.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(st.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf","standsFor"].map(r=>{let i=n(Nt(t,r));return i&&a`<p>${g(st.apart[r],{names:i})}</p>`})}
    ${o} ${s}
    <p>${st.apart.page} <${N} id=${t} />.</p>
  `}function lm({route:t}){let e=G(t.query),{without:n,most:o}=Q(e),s=Tt(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(Ae).filter(Boolean),i=r.map(h=>O(h)),[l]=r,c=r.length>1&&We(),[,p,...u]=t.path,m=[[st.leave_out,M("wat-als"),!p],[st.action.title,M(["wat-als","actie"]),!!p]],$=a`
    <${yr} label=${st.title} tabs=${m} />
    <${it} text=${st.title} title=${p?st.action.title:st.title}>
      <p class="uitleg">${p?st.action[We()?"intro":"intro_elsewhere"]:st.intro}</p>
    <//>
    <${Ca} scenario=${e} />
  `;if(p)return[$,a`<${dd} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${Ak} chosen=${r} names=${i} scenario=${e} />`:l?a`
      <${Cc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${im} id=${l} scenario=${e} />`} />
    `:a`<${Pk} most=${o} scenario=${e} />`;return a`
    ${$}
    <${nc} chosen=${r.join(",")} choices=${a`<${Nk} acting=${s} chosen=${r} />`}
      follows=${d()} />
    <${_e} text=${r.length===1?g(st.phrase,{name:i[0]}):""} />
  `}var st,Li,cm=T(()=>{"use strict";Be();As();V();tt();Mt();R();Wt();I();Ee();$s();ve();et();ft();tn();Zt();Fa();we();ht();am();oc();cn();st=k.whatif;Li=t=>x(t,"notation")});var um={};mm(um,{answerTo:()=>Q,compare:()=>nt,connection:()=>zs,csv:()=>na,data:()=>y,here:()=>A,longerWays:()=>fa,scenarioOf:()=>G});function Ti(t=null){for(let e of zi())e!==t&&(e.open=!1)}function jc(){Ti(),In().classList.remove("is-open"),Mi().setAttribute("aria-expanded","false")}function Ik(){In()&&(Mi().addEventListener("click",()=>{let t=In().classList.toggle("is-open");for(let e of zi())e.open=t;Mi().setAttribute("aria-expanded",String(t))}),In().addEventListener("click",t=>{let e=t.target;e.closest("a")?jc():e.closest("summary")&&!Z()&&Ti(e.closest("details"))}),In().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=zi().find(n=>n.open);Z()?Mi().focus():e?.querySelector("summary")?.focus(),jc()}),document.addEventListener("click",t=>{!Z()&&!In().contains(t.target)&&Ti()}),In().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Z()&&!In().contains(e)&&Ti()}))}function qk(t){if(!In())return;let e=Bl(t)?.to;for(let n of In().querySelectorAll("a")){let{path:o}=tl(n.hash);o[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",M(o))}for(let n of zi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Rk(t,e){let n=Object.keys(y.comparisons).length>0,o=n||t==="vergelijk";return Dr=!lr(e)||o!==n,Dr?(Ln(a`<p role="status">${k.werkplaats.busy}</p>`,jt("inhoud")),Fi?pt().show(Fi,pt().own):Lc||Wk(So(e),o),!0):!1}async function Wk(t,e){Lc=!0;try{Fi=(await pt().ask("page",{options:t,comparisons:e})).page,Dr&&pt().show(Fi,pt().own)}catch(n){Dr&&Ln(a`<p role="alert">${n.message}</p>`,jt("inhoud"))}Lc=!1}function Dk(t){let e=t.path[0]||"overzicht",n=jt("inhoud");if(jt("bronregel").hidden=e==="controleer"&&!!fe()?.board,fe()?.own&&Rk(e,G(t.query)))return;n.className=`scherm-${e}`;let o=jt("zoek");o&&e!=="zoek"&&(o.value="");let s=pm[e]||pm.onbekend;Ln([a`<${su} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),qk(e)}function Mc(){let t=jt("motor");t.hidden=!1;let{state:e,why:n,own:o}=pt();Ln(a`<${_$} state=${e} why=${n} own=${o} />`,t)}function Uk(){Hk(),Dr=!1,window.removeEventListener("werkplaats",Mc),Ln(null,jt("inhoud")),Ln(null,jt("motor"))}var In,Mi,zi,pm,Lc,Fi,Dr,Hk,dm=T(()=>{"use strict";Be();V();tt();Mt();R();Wt();I();Ee();Qo();Zo();ft();Zt();Fa();hu();Bu();Pu();xd();Nd();s$();i$();S$();z$();Mr();D$();Q$();nm();cm();In=()=>jt("menu"),Mi=()=>jt("menuknop"),zi=()=>[...In().querySelectorAll("details")];jt("spring").addEventListener("click",t=>{t.preventDefault(),jt("inhoud").focus()});Ik();jt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),jc();let e=jt("zoek").value;location.hash=Yp(e)||M("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,o={...y.meta,title:document.title,address:location.hash||"#/overzicht"};Rs(g(e,{...o,sources:uo()}),n)});pm={__proto__:null,overzicht:a$,dekking:Nu,aandachtspunten:Ad,partners:Gd,maatregelen:Zd,naslag:t$,gevraagd:e$,tijdlijn:o$,beloften:em,verken:_d,ding:J$,samenvatting:W$,vragen:T$,"wat-als":lm,vergelijk:Fu,"weet-niet":fu,methode:mu,zoek:$d,controleer:fe()?v$:x$,onbekend:Io},Lc=!1,Fi="",Dr=!1;fe()&&(window.addEventListener("werkplaats",Mc),Mc());jt("inhoud").replaceChildren();Hk=pp(Dk);fe()&&window.addEventListener("andere-bladzijde",Uk,{once:!0});document.documentElement.dataset.klaar="ja"});Be();Ai();typeof DecompressionStream>"u"?jt("te-oud").hidden=!1:Fc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(dm(),um))});})();
