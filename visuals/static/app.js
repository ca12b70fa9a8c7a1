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
"use strict";var ketenkaart=(()=>{var bm=Object.defineProperty;var z=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var km=(t,e)=>{for(var n in e)bm(t,n,{get:e[n],enumerable:!0})};function Mt(t){let e=Lt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Bc(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),s=document.createElement("a");s.href=o,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var Lt,Be=z(()=>{"use strict";Lt=t=>document.getElementById(t)});async function Ec(){let t=Uint8Array.from(atob(Lt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Bi=wm(await new Response(e).json())}function wm(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(o=>e[o])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([o,s])=>[o,e[s]]))):e.push(n);return e.at(-1)}var Bi,Ei=z(()=>{"use strict";Be()});function Pc(t){var e=Ac.get(this);return e||(e=new Map,Ac.set(this,e)),(e=Nc(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",l="",c=[0],u=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,s),r=6),m&&(c.push(r,m,0,s),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&u(),u(p));for(var $=0;$<n[p].length;$++)o=n[p][$],r===1?o==="<"?(u(),c=[c],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(u(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[p][$+1]===">")?(u(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(u(),r=2):i+=o),r===3&&i==="!--"&&(r=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Nc,Ac,Ic=z(()=>{Nc=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[e[++r]]=l:i===6?o[1][e[++r]]+=l+"":i?(s=t.apply(l,Nc(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},Ac=new Map});function Go(t){t&&t.parentNode&&t.remove()}function Ri(t,e,n){var o,s,r,i={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?qi.call(arguments,2):n),cr(t,i,o,s,null)}function cr(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:pr,__v:s||++Wc,__i:-1,__u:0};return!s&&At.vnode&&At.vnode(r),r}function ta(t){return t.children}function Jr(t,e){this.props=t,this.context=e,this.__g=0}function So(t,e){if(e==null)return t.__&&So(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:So(t)}function vm(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=Jo({constructor:pr},n)).__v=n.__v+1,At.vnode&&At.vnode(e),Wi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||So(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Qc(s,e,r),n.__=n.__e=null,e.__e!=o&&Hc(e))}function Hc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Hc(t)}function qc(t){(8&t.__g||(t.__g|=8,vo.push(t),Yr++))&&Ai==At.debounceRendering||((Ai=At.debounceRendering)||queueMicrotask)(Vc)}function Vc(){try{for(var t,e=1;vo.length;)vo.length>e&&vo.sort(Dc),t=vo.shift(),e=vo.length,8&t.__g&&vm(t)}finally{(Yr=vo.length)&&(Ai||queueMicrotask)(Vc)}}function Kc(t,e,n,o,s,r,i,l,c,u,p){var $,m,d,h,f,b,w=o.__k||Xr,x=e.length;for(c=Sm(n,e,w,c,x),$=0;$<x;$++)(d=n.__k[$])!=null&&(m=~d.__i&&w[d.__i]||Zr,d.__i=$,b=Wi(t,d,m,s,r,i,l,c,u,p),h=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Di(m.ref,null,d,m),d.ref&&p.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=Gc(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function Sm(t,e,n,o,s){var r,i,l,c,u,p,$,m,d,h=n.length,f=h,b=0,w=0,x=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=x[r]=cr(null,i):Ii(i)?i=x[r]=cr(ta,{children:i}):i.constructor===pr&&i.__b?i=x[r]=cr(i.type,i.props,i.key,i.ref,i.__v):x[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=Om(i,n,c,f))&&(f--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?b--:u==c+1?b++:u!=c&&(u>c?b--:b++,w=1)):(~u||(s>h?b--:s<h&&b++),typeof i.type!="function"&&(i.__u|=4))):x[r]=null;if(w){for(p=[],$=[],r=0;r<s;r++)if((i=x[r])&&16&i.__u){for(b=0,m=p.length;b<m;)p[d=b+m>>1]<i.__i?b=d+1:m=d;p[b]=i.__i,$[r]=b+1}for(b=p.length;r--;)$[r]&&($[r]==b?b--:x[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=So(l)),Ui(l,l));return o}function Gc(t,e,n,o){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Gc(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=So(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Om(t,e,n,o){var s,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function Rc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Kr(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Rc(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Rc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Ni[e]||(Ni[e]=Cm(e)),(t.__a||(t.__a={}))[e]=Pi,r=e!=(e=e.replace(Uc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Cm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Gr]==null)e[Gr]=Pi++;else if(e[Gr]<this.__a[t])return;return n(At.event?At.event(e):e)}}}function Wi(t,e,n,o,s,r,i,l,c,u){var p,$,m,d,h,f,b,w,x,S,y,j,L,I,T,B,jt,Ze,Et=e.type;if(e.constructor!==pr)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,$=r=[],p.nodeType==8?l=Qr(p,r):r.push(p),l=r[0]||l),(p=At.__b)&&p(e);t:if(typeof Et=="function"){m=i.length;try{if(w=e.props,x=(p=Et.prototype)&&p.render,S=(p=Et.contextType)&&o[p.__c],y=p?S?S.props.value:p.__:o,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(x?e.__c=d=new Et(w,y):(e.__c=d=new Jr(w,y),d.constructor=Et,d.render=Lm),S&&S.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),x&&(d.__s||(d.__s=d.state),Et.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Jo({},d.__s)),Jo(d.__s,Et.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&x&&!Et.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,y),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,y)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function($e){$e&&($e.__=e)}),Xr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=So(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,y),x&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else x&&!Et.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),x&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=y,d.props=w,d.__P=t,d.__g&=-5,j=At.__r,L=x?25:0;do d.__g&=-9,j&&j(e),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++L<25);x&&(Xr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=Jo({},o,d.getChildContext())),x&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),I=p&&p.type===ta&&p.key==null?p.props.children:p,w.__P&&(p=l,s=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function($e){$e&&Ui($e,$e)}),n.__k=null),l=n.__k?So(n,0):null),l=Kc(t,Ii(I)?I:[I],e,n,o,s,r,i,l,c,u),w.__P&&(e.__e=null,l=p),e.__u&=-161,$&&$.some(Go),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch($e){if(i.length=m,e.__v=null,c||r)if($e&&$e.then){if(e.__u|=128|c,r){for(~(jt=r.indexOf(l||void 0))||(jt=r.length);(Ze=r[jt-1])&&Ze.nodeType==8;)jt--;for(;jt<r.length;jt++)if(Ze=r[jt])if(r[jt]=null,T){if(Ze==B)break}else{if(Ze.nodeType!=8)break;Ze.data.startsWith("$s")&&(B=Qr(T=Ze))}}if(!T){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;T=l}(p=Qr(T=e.__c.__z||(e.__c.__z=T)))?(e.__e=T,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Go);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),$e&&$e.then||Jc(e),At.__e($e,e,n)}}else l=e.__e=jm(n.__e,e,n,o,s,r,i,c,u,t);return(p=At.diffed)&&p(e),l}function Qr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Jc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Jc))}function Qc(t,e,n){for(var o=0;o<n.length;)Di(n[o++],n[o++],n[o++]);At.__c&&At.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){At.__e(r,s.__v)}})}function jm(t,e,n,o,s,r,i,l,c,u){var p,$,m,d,h,f,b,w,x=n.props||Zr,S=e.props,y=e.type;if(y=="svg"?s="http://www.w3.org/2000/svg":y=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((h=r[p])&&(y?h.localName==y:h.nodeType==3)){t=h,r[p]=null;break}}if(!t){if(w=u.ownerDocument||document,!y)return w.createTextNode(S);t=w.createElementNS(s,y,S.is?S:u),l&&(At.__m&&At.__m(e,r),l=!1),r=null}if(y){if(u=y=="template"&&t.content||t,r=y=="textarea"&&S.defaultValue!=null?null:r&&qi.call(u.childNodes),!l&&r)for(x={},p=0;p<t.attributes.length;p++)x[(h=t.attributes[p]).name]=h.value;for(p in x)h=x[p],p=="dangerouslySetInnerHTML"?m=h:p=="children"||p in S||p=="value"&&"defaultValue"in S||p=="checked"&&"defaultChecked"in S||Kr(t,p,null,h,s);for(p in S)h=S[p],p=="children"?d=h:p=="dangerouslySetInnerHTML"?$=h:p=="value"?f=h:p=="checked"?b=h:l&&typeof h!="function"||x[p]===h||Kr(t,p,h,x[p],s);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(y=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&xm.test(y))&&(s="http://www.w3.org/1999/xhtml"),Kc(u,Ii(d)?d:[d],e,n,o,s,r,i,r?r[0]:n.__k&&So(n,0),l,c),r&&r.some(Go)),l&&y!="textarea"||(p="value",y=="progress"&&f==null?t.removeAttribute(p):f==null||f===t[p]&&(y!="progress"||f)||Kr(t,p,f,x[p],s),p="checked",b!=null&&b!=t[p]&&Kr(t,p,b,x[p],s))}else x===S||l&&t.data==S||(t.data=S);return t}function Di(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){At.__e(s,n)}}function Ui(t,e,n){var o,s,r,i;if(At.unmount&&At.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Di(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){At.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Ui(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=Qr(o,r=[]))&&(o==t.__e&&r.some(Go),Go(s),Go(o)),n||Go(t.__e),t.__e=t.__c=t.__=null}function Lm(t,e,n){return this.constructor(t,n)}function Ln(t,e){var n,o,s,r;At.__&&At.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=cr(ta,{children:[t]}),s=[],r=[],Wi(e,e.__k,o||Zr,Zr,e.namespaceURI,o?null:e.firstChild?qi.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Qc(s,e.__k,r),e.__k.props.children=null}var At,Wc,ym,vo,Ai,Yr,Dc,Gr,Uc,Pi,Ni,_m,pr,Zr,Xr,xm,Ii,qi,Jo,ea=z(()=>{pr=Symbol.for("pv"),Zr={},Xr=[],xm=/^m(i|n|o|s|text|space)$/,Ii=Array.isArray,qi=Xr.slice,Jo=Object.assign;At={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw Yr=0,t}},Wc=0,ym=function(t){return t!=null&&t.constructor===pr},Jr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Jo({},this.state)),typeof t=="function"&&(t=t(Jo({},n),this.props)),t&&(Jo(n,t),this.__v&&(e&&this.__k.push(e),qc(this)))},Jr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),qc(this))},Jr.prototype.render=ta,vo=[],Yr=0,Dc=function(t,e){return t.__v.__b-e.__v.__b},Gr=Symbol(),Uc=/(PointerCapture)$|Capture$/i,Pi=0,Ni={},_m=0});function oa(t,e){ee.__h&&ee.__h(ae,t,na||e),na=0;var n=ae.__H||(ae.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function U(t){return na=1,Mm(ip,t)}function Mm(t,e,n){var o=oa(Ss++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):ip(void 0,e),function(r){var i=(o.__N||o.__)[0],l=o.t(i,r);Vi(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=ae,!ae.__f)){ae.__f=!0;var s=ae.shouldComponentUpdate;ae.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=r;if(c.__.some(function(m){m.__N&&(u=!0,Vi(m.__[0],m.__N[0])||(p=!0))}),s){var $=s.call(this,r,i,l);return u?$||p:$}return!u||p}}return o.__}function je(t,e){var n=oa(Ss++,3);!ee.__s&&Ji(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ae.__H.__h.push(n))}function rn(t,e){var n=oa(Ss++,4);!ee.__s&&Ji(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ae.__h.push(n))}function dr(t){return na=5,Re(function(){return{current:t}},[])}function Re(t,e){var n=oa(Ss++,7);return Ji(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Tm(){var t;do{for(;t=Ki.shift();)try{ur(t)}catch(n){ee.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=ap.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(ur),e.__h.some(Gi),e.__h=[]}catch(n){e.__h=[],ee.__e(n,t.__v)}}}while(Ki.length)}function zm(t){var e,n=function(){clearTimeout(o),sp&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);sp&&(e=requestAnimationFrame(n))}function rp(t){t!=1&&Yc==ee.requestAnimationFrame||((Yc=ee.requestAnimationFrame)||zm)(Tm)}function ur(t){var e=ae,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ae=e}function Gi(t){var e=ae;t.__c=t.__(),ae=e}function Ji(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Vi(n,t[o])})}function ip(t,e){return typeof e=="function"?e(t):e}var Ss,ae,Hi,Yc,Vi,na,ap,Ki,ee,Zc,Xc,tp,ep,np,op,sp,Qi=z(()=>{ea();Vi=Object.is,na=0,ap=[],Ki=[],ee=At,Zc=ee.__b,Xc=ee.__r,tp=ee.diffed,ep=ee.__c,np=ee.unmount,op=ee.__;ee.__b=function(t){ae=null,Zc&&Zc(t)},ee.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),op&&op(t,e)},ee.__r=function(t){Xc&&Xc(t),Ss=0;var e=(ae=t.__c).__H;e&&(Hi==ae?ae.__h=[]:(e.__h.some(ur),e.__h.some(Gi),Ss=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Hi=ae},ee.diffed=function(t){tp&&tp(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&rp(ap.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Hi=ae=null},ee.__c=function(t,e){e.some(function(n){try{n.__h.some(ur),n.__h=n.__h.filter(function(o){return!o.__||Gi(o)})}catch(o){n.__h=[function(){throw o}]}}),ep&&ep(t,e)},ee.unmount=function(t){np&&np(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,rp(Ki.push(s))}else ur(s)}catch(r){e=r}}),o.__H=void 0,e&&ee.__e(e,o.__v))};sp=typeof requestAnimationFrame=="function"});function lp(t){if(Array.isArray(t))return t.map(lp);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,o)=>o?[Ri("wbr",null),n]:[n])}var ie,a,E,V=z(()=>{"use strict";Ic();ea();Qi();ea();Qi();ie=()=>dr(null);a=Pc.bind((t,e,...n)=>Ri(t,e,...typeof t=="string"?n.map(lp):n)),E=({items:t,as:e="ul",look:n,id:o,label:s})=>a`
  <${e} class=${n} id=${o} aria-label=${s}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function Am(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:o,kies:s=o,uit:r=o||s,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(cp,n)&&!t.query.uit?{path:cp[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:s||c},...i&&{toon:"lijst"}}}}function Xi(t){let e=Object.entries(Em).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,o]=e.replace(/^#\/?/,"").split("?"),s=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(o||"")].map(([i,l])=>[Bm[i]||i,l]);return Am({path:n.split("/").filter(Boolean).map(s),query:Object.fromEntries(r)})}function M(t,e={},n=!0){let o=Fm.filter(i=>n&&A.route.query[i]).map(i=>[i,A.route.query[i]]),s=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(o),...e}))l&&s.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function H(t,e=!1){let n=M(A.route.path,{...A.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Yi},"",n),Zi())}function Zi(t=!1){let e=Xi(location.hash),n=A.route.path.join("/")===e.path.join("/");A.route=e,A.led=A.started&&!n&&!t,pp(e),n||window.scrollTo(0,t&&up.get(history.state?.turn)||0)}function dp(t){pp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Yi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>up.set(history.state?.turn??0,window.scrollY),n);let o=()=>{let s=!!history.state;s||history.replaceState({turn:++Yi},""),Zi(s)};return window.addEventListener("popstate",o,n),Zi(),A.started=!0,()=>e.abort()}var Fm,Bm,cp,Em,A,pp,Yi,up,Xe,tt=z(()=>{"use strict";Fm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Bm={ernst:"gewicht"},cp={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},Em={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};A={route:{path:[],query:{}},started:!1,led:!1},Yi=0,up=new Map;Xe=t=>M(["ding",t])});function it({text:t,title:e=t,children:n}){let o=ie();return rn(()=>{document.title=`${e} – Ketenkaart`},[e]),rn(()=>{A.started&&o.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function xe({text:t}){let{route:e}=A;return rn(()=>{A.started&&t&&Mt(t)},[t,e]),null}var X,Tt=z(()=>{"use strict";Be();V();tt();X=()=>window.matchMedia("(max-width: 44rem)").matches});function mt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function tn(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}function Os(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function sa(t,e,n=""){let o=n.startsWith("-"),s=e.find(l=>l.key===n.replace(/^-/,""));if(!s)return t;let r=t.map(l=>({text:s.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?nt(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function ra(t){let e=o=>String(o??"").replace(/^[=+\-@\t\r]/,"'$&"),n=o=>`"${e(o).replaceAll('"','""')}"`;return`\uFEFF${t.map(o=>`${o.map(n).join(";")}\r
`).join("")}`}function $p(t,e){let n=[""];for(let o of String(t).split(/\s+/)){let s=`${n[n.length-1]} ${o}`.trim();!n[n.length-1]||e(s)?n[n.length-1]=s:n.push(o)}return n}var g,F,K,$r,Nt,C,an,nt,R=z(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),F=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),K=t=>t.slice(0,1).toUpperCase()+t.slice(1),$r=t=>(Nt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Nt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],an=t=>t.map(e=>[e,e]),{compare:nt}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var _,mp,fp,Nm,Pm,Im,qm,Rm,Wm,Dm,Um,Hm,Vm,ln,Cs,W,k,ve,lt,Mn,_t,Rt,hp,Km,so,me,Gm,mn,fn,rt,js,Le,Tn,q=z(()=>{"use strict";Ei();_=Bi,{codes:mp,progress:fp,queries:Nm,names:Pm,absent:Im,lists:qm,kinds:Rm,called:Wm,works:Dm,partners:Um,lookups:Hm}=_,Vm=[mp,fp,Nm,Pm,Im,_.dates,qm,Rm,Wm,Dm,Um,Hm];for(let t of[...Vm,_.words,_.addresses,...[mp,fp].flatMap(Object.values)])Object.setPrototypeOf(t,null);ln=new Map(Object.entries(_.things)),Cs=new Map(_.plans.map(t=>[t.key,t])),W=_.plans.length>1,k=_.words,ve=t=>t?.words.page||k,lt=t=>Cs.get(t||"")||(W?void 0:_.plans[0]),Mn=t=>Cs.get(t),_t=t=>Cs.get(t.split("/")[0]),Rt=(t,e)=>!e||!_t(t)||_t(t)?.key===e,hp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],Km=_.plans.flatMap(t=>t.dates),so=hp(Km,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),me=so[so.length-1].date,Gm=_.plans.flatMap(t=>t.steps),mn=hp(Gm.reverse(),({notation:t})=>t).reverse(),fn=(t,e)=>{let n=_t(t);return n?_.stands[e]?.[n.key]||n.date:e},rt=t=>_.dates[t]||t||"",js=(t=lt())=>t?.source||_.source,Le=t=>_.plans.filter(e=>!t.plan||e.key===t.plan),Tn=(t,e=lt())=>(e?e.dates:so).find(n=>n.date===t)?.label||rt(t)});async function aa(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function ro(t,e,n){t(e);try{t(await n()||"")}catch(o){t(o.message)}}var tl,fe,pt,We,Ee=z(()=>{"use strict";R();q();tl=5*2**20,fe=()=>window.werkplaats,pt=()=>fe(),We=()=>!!fe()&&fe()?.state!=="off"});function G(t){let e=_.answers[t.key];if(!t.plan)return e;let n=s=>s.filter(r=>r.plan===t.plan),o=`${t.key}|${t.plan}`;if(!el.has(o)){let{matrix:s,without:r,links:i,...l}=e,c={matrix:nl(s,n),without:nl(r,n),links:i},u={...nl(l,n),...c};el.set(o,u)}return el.get(o)}function Oo({date:t,stated:e,strict:n,expect:o}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),n&&s.push(["lezing","streng"]),o||s.push(["verwachtingen","uit"]),s}function J(t){let e=W&&Cs.has(t.plan)?t.plan:"",n=so.some(u=>u.date===t.stand)?t.stand:me,[o,s]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:o,strict:s,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:me};return[r,i,l].map(Ls).find(u=>Qo(u)||fe())||Ls({...l,stated:!1,strict:!1})}function Ls({plan:t,date:e,stated:n,expect:o,strict:s}){let r=`${e}|${n?"stated":"all"}|${o?"with":"without"}`;return{plan:t,date:e,stated:n,expect:o,strict:s,key:s?`${r}|strict`:r}}function ol(t,e,n){return new Set(n.map(([s])=>J({...t,[e]:s}).key)).size===n.length?n:[]}var el,nl,Rn,Qo,sl,gp,Wt=z(()=>{"use strict";q();Ee();el=new Map,nl=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));Rn=(t,e)=>G({...t,plan:e.key}).numbers[0];Qo=t=>t.key in _.answers;sl=(t,e)=>Cs.get(e)?.steps.find(n=>n.notation===t)?.id,gp=t=>new Set(G(t).reach.flatMap(({plan:e,columns:n})=>n.filter(o=>o.undecided).map(o=>sl(o.step,e))))});var bp,Jm,Yo,mr,Y,zt,Co,Se=z(()=>{"use strict";R();q();bp=new Map;for(let{rows:t,...e}of _.lines)for(let[n,o,...s]of t){let r={...e,from:n,to:o,of:s};for(let i of[n,o])tn(bp,i,r)}Jm=Object.fromEntries(Object.entries(_.absent).map(([t,e])=>[t,new Set(e)])),Yo=(t,e=me)=>!Jm[e]?.has(t),mr=(t,e=me)=>(bp.get(t)||[]).filter(n=>Yo(n.of[0]||n.from,e)),Y=(t,e,n)=>mr(t,n).filter(o=>o.name===e),zt=(t,e,n)=>Y(t,e,n).filter(o=>o.to===t).map(o=>o.from),Co=(t,e)=>t.from===e?t.to:t.from});var rl,kt,v,ut,dt,jo,ia,ao,he,wp,hn,ge,io,be,Qt,Z,Dt,la,yp,O,le,kp,Wn,Zo,ca,Dn,Qm,pa,lo,gn,Ms,Ym,Ae,ne,oe,et=z(()=>{"use strict";R();q();rl=[],kt=(t,e)=>ln.get(t)?.[e]||rl,v=(t,e)=>kt(t,e)[0]||"",ut=(t,e)=>kt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),dt=(t,e)=>ut(t,e)[0]||"",jo=t=>ln.has(t),ia=t=>kt(t,"type"),ao=t=>yp.get(t)||rl,he=(t,e)=>ia(t).includes(e),wp=t=>ia(t).flatMap(e=>_.kinds[e]||[])[0],hn=t=>wp(t)?.page||"",ge=t=>wp(t)?.kind||"",io=t=>hn(t)==="organisation",be=t=>hn(t)==="undertaking",Qt=t=>!!hn(t)&&!!v(t,"prefLabel"),Z=(t,e)=>_.codes[t]?.[e]?.label||e||"",Dt=(t,e)=>Z(_.lists[e],v(t,e)),la=t=>_.names[t]||k.thing.foreign[t]||t,yp=new Map;for(let[t,e]of ln)for(let n of e.type||rl)tn(yp,n,t);O=t=>_.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),le=t=>_.called[t]?.short||O(t),kp=t=>v(t,"identifier"),Wn=[...ao("Chapter")].sort((t,e)=>nt(kp(t),kp(e))),Zo=Wn.map(t=>[t,O(t)]),ca=Wn.flatMap(t=>ut(t,"chapterLead").map(e=>v(e,"notation"))),Dn=[...ln.keys()].filter(be),Qm=[...ln.keys()].filter(io),pa=t=>mn.find(e=>e.notation===t),lo=t=>Object.entries(_.codes[t]||{}).map(([e,{label:n}])=>[e,n]),gn=mn.map(t=>[t.notation,t.label]),Ms=lo("InterventionKind"),Ym=new Map(Qm.map(t=>[v(t,"notation"),t])),Ae=t=>Ym.get(t)||"",ne=t=>_.addresses[t]||"",oe=t=>ut(t,"passage")});function _p(t,e,n,o){let s=bn(t,o);return{id:t,work:e,plan:n,name:O(e),short:le(e),what:v(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),modality:K(hr(v(t,"modality"))),day:v(t,"dueBy"),by:rt(v(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:rt(s.on)}}var fr,Hn,ua,Ts,al,Un,zn,Fn,da,Xo,Pt,$a,hr,Zm,bn,ts,il,kn,De,Lo,co,ll,gr,Mo,cl,zs,Vn,It=z(()=>{"use strict";tt();R();q();Se();et();fr=t=>e=>_.works[e]?.[t]||[],Hn=fr("steps"),ua=fr("kinds"),Ts=fr("years"),al=fr("leads"),Un=fr("acts"),zn=(t,e)=>kt(t,"unread").includes(e),Fn=t=>{let e=o=>al(t).includes(o)?g(k.shared.leading,{name:O(o)}):O(o);if(Un(t).length)return Un(t).map(e).join(", ");let n=Y(t,"who").map(({from:o,phrase:s})=>`${O(o)} (${s})`);return n.length?g(k.explore.list.named,{who:n.join(", ")}):zn(t,"partner")?k.shared.unread:_.works[t]?.container?"":k.explore.list.no_partner},da=(t,e)=>Y(t,"at",e).flatMap(n=>n.of),Xo=(t,e)=>Y(t,"deadline",e).map(n=>n.from),Pt=t=>v(t,"isGeneric")==="true",$a=t=>{let[e,n]=[zt(t,"chapterLead"),Y(t,"who")];return o=>{let s=n.filter(l=>l.to===o);if(s.length)return s.some(l=>l.acts)?"acts":"named";let[r,...i]=ut(o,"reportedUnder");return!i.length&&n.some(l=>l.to===r)?"under":_.works[o]?.chapters?.some(l=>e.includes(l))?"heads":""}},hr=t=>Z("Modality",t),Zm={},bn=(t,e=me)=>A.route.query.lezing==="streng"&&_.progressStrictly[e]?.[t]||_.progress[e]?.[t]||Zm,ts=t=>Xo(t).map(e=>{let{outcome:n="",stand:o=""}=bn(e),s=k.shared.outcomes[n]?.phrase||o;return[v(e,"deadlineLabel"),`“${v(e,"deadlineText")}”`,s].filter(Boolean).join(", ")}),il=t=>(e,n)=>bn(e,n)[t]||"",kn=il("report"),De=il("status"),Lo=il("state"),co=(t,e)=>Vn(t).rows.filter(({id:n})=>bn(n,e).outcome).map(n=>({...n,..._p(n.id,n.work,t,e)})),ll=(t,e)=>_.promises[t.key].undated.filter(n=>Yo(n,e)).map(n=>_p(n,dt(n,"initiative"),t,e));gr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([o,s])=>{let r=t.filter(i=>i.outcome===o).length;return[o,{...s,count:n[s.number]?.value??r}]}).filter(([,{rare:o,count:s}])=>!o||s),Mo=(t,e=!1)=>gr(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:o,count:s}])=>F(o||{one:`{count} ${n}`,more:`{count} ${n}`},s)),cl=(t,e)=>{let{reports:n}=Vn(t);return n.find(o=>o.date===fn(t.key,e))||n[n.length-1]},zs=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Vn=t=>_.promises[t.key]});function Fs(t,e){if(v(t,"crossCutting")==="true")return[{step:To,of:t,basis:""}];let n=G(e).links;return Y(t,"at",e.date).filter(o=>o.of[0]in n).map(o=>({step:dt(o.to,"broader")||o.to,of:o.of[0],basis:n[o.of[0]][0]}))}function ma(t,e){if(be(t))return[t];let n=r=>be(r)&&Rt(r,e.plan);if(io(t))return C(zo(t,e).map(r=>r.to));if(!vp(t))return C(mr(t,e.date).map(r=>Co(r,t))).filter(n);let o=[t,...Y(t,"broader",e.date).map(r=>r.from)];return C(o.flatMap(r=>Y(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Fs(r,e).some(i=>i.step===t))}function Sp({opened:t,chosen:e,hidden:n,step:o,kind:s,from:r,to:i,anyRole:l=!1},c){let u=new Set(n),p=t.filter(Qt),$=B=>(!o||Fs(B,c).some(jt=>v(jt.step,"notation")===o))&&(!s||ua(B).includes(s))&&(!r||Ts(B).slice(-1)[0]>=r)&&(!i||Ts(B)[0]<=i),m=C(p.flatMap(B=>ma(B,c))),d=B=>p.includes(B)&&!l,h=m.filter(B=>!d(B)&&!$(B)),f=m.filter(B=>d(B)||$(B)&&!u.has(B)).sort(dl),x=[...p.filter(B=>!io(B)).flatMap(B=>ma(B,c)),e].filter(B=>f.includes(B)).flatMap(B=>xp(B,c,l)),S=C([...p.filter(io),...x]).filter(B=>!u.has(B)).sort(Bs),y=f.flatMap(B=>zo(B,c,l).filter(jt=>S.includes(jt.from))),j=f.flatMap(B=>Fs(B,c).map(jt=>({work:B,...jt}))),L=[...mn.map(B=>B.id),To],I=C([...p.filter(vp),...j.map(B=>B.step)]).filter(B=>!u.has(B)).sort((B,jt)=>L.indexOf(B)-L.indexOf(jt)),T=r||i?h.filter(B=>!Ts(B).length).length:0;return{who:S,what:f,steps:I,roles:y,ties:j.filter(B=>I.includes(B.step)),left:h.length,undated:T}}function fa(t,{who:e,what:n},o){return be(t)?xp(t,o).filter(s=>!e.includes(s)).length:ma(t,o).filter(s=>!n.includes(s)).length}function ha(t,e,n,o=!1){let s=Op(t,e,n,o),r=pl(e,"",s),i=(r.get(t)??Number.NaN)+2,l=[],c=u=>{let p=u[u.length-1];if(!(l.length>br)&&(p===e&&u.length===i+1&&l.push(u),p!==e))for(let $ of s(p).sort(Bs))!u.includes($)&&u.length+(r.get($)??i)<=i&&c([...u,$])};return c([t]),l}function Es(t,e,n,o=!1){let s=Op(t,e,n,o),r=pl(t,e,s),i=pl(e,t,s),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),u=Array.from({length:l+1},(m,d)=>c.filter(h=>r.get(h)===d).sort(Bs)),p=new Map([[t,1]]),$=u.slice(1).flatMap((m,d)=>m.flatMap(h=>{let f=zo(h,n);return u[d].flatMap(b=>{let w=f.filter(x=>Co(x,h)===b);return w.length&&p.set(h,(p.get(h)||0)+(p.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:u,lines:$,count:p.get(e)||0,length:l}}function Cp(t,e,n){let o=[t,e],s=o.flatMap(r=>[...zo(r,n,!0),...Y(r,"expected",n.date)]);return C(s.map(r=>r.to)).filter(r=>be(r)&&Rt(r,n.plan)).sort(dl).map(r=>s.filter(i=>i.to===r)).filter(r=>o.every(i=>r.some(l=>l.from===i))).filter(r=>!o.every(i=>r.some(l=>l.from===i&&l.acts)))}function pl(t,e,n){let o=new Map([[t,0]]),s=[t];for(;s.length&&!o.has(e);){let r=C(s.flatMap(n)).filter(i=>!o.has(i));for(let i of r)o.set(i,(o.get(s[0])??0)+1);s=r}return o}function jp(t,e){let n=r=>Fs(r,e).map(i=>i.step),[o,s]=t.map(r=>ma(r,e).flatMap(n));return mn.filter(({id:r})=>o.includes(r)&&s.includes(r))}function Lp(t,{date:e}){let[n,o]=t.map(s=>[s,...Y(s,"member",e).map(r=>r.to)]);return C(n.filter(s=>o.includes(s)))}var To,ul,zo,xp,vp,dl,Bs,Op,br,es=z(()=>{"use strict";R();Wt();q();Se();et();It();To="dwars",ul=60,zo=(t,{date:e,plan:n},o=!1)=>Y(t,"who",e).filter(s=>(o||s.acts)&&Rt(s.to,n)),xp=(t,e,n=!1)=>C(zo(t,e,n).map(o=>o.from)),vp=t=>hn(t)==="step";dl=(t,e)=>nt(le(t),le(e))||nt(O(t),O(e)),Bs=(t,e)=>Number(Pt(t))-Number(Pt(e))||dl(t,e);Op=(t,e,n,o)=>s=>C(zo(s,n).map(r=>Co(r,s))).filter(r=>r===t||r===e||be(r)||o||!Pt(r)),br=30});var Xm,Bp,Ep,kr,As,tf,Ap,wr,ka,gl,$l,ef,Np,Pp,wl,yl,Ip,nf,yr,ml,of,sf,rf,af,fl,Mp,lf,bl,kl,hl,cf,Tp,zp,Fp,ga,ba,qp,pf,Rp=z(()=>{Xm="ENTRIES",Bp="KEYS",Ep="VALUES",kr=class{constructor(e,n){let o=e._tree,s=Array.from(o.keys());this.set=e,this._type=n,this._path=s.length>0?[{node:o,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=As(this._path);if(As(n)==="")return{done:!1,value:this.result()};let o=e.get(As(n));return this._path.push({node:o,keys:Array.from(o.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=As(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>As(e)).filter(e=>e!=="").join("")}value(){return As(this._path).node.get("")}result(){switch(this._type){case Ep:return this.value();case Bp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},As=t=>t[t.length-1],tf=(t,e,n)=>{let o=new Map;if(e===void 0)return o;let s=e.length+1,r=s+n,i=new Uint8Array(r*s).fill(n+1);for(let l=0;l<s;++l)i[l]=l;for(let l=1;l<r;++l)i[l*s]=l;return Ap(t,e,n,o,i,1,s,""),o},Ap=(t,e,n,o,s,r,i,l)=>{let c=r*i;t:for(let u of t.keys())if(u===""){let p=s[c-1];p<=n&&o.set(l,[t.get(u),p])}else{let p=r;for(let $=0;$<u.length;++$,++p){let m=u[$],d=i*p,h=d-i,f=s[d],b=Math.max(0,p-n-1),w=Math.min(i-1,p+n);for(let x=b;x<w;++x){let S=m!==e[x],y=s[h+x]+ +S,j=s[h+x+1]+1,L=s[d+x]+1,I=s[d+x+1]=Math.min(y,j,L);I<f&&(f=I)}if(f>n)continue t}Ap(t.get(u),e,n,o,s,p,i,l+u)}},wr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,o]=ka(this._tree,e.slice(this._prefix.length));if(n===void 0){let[s,r]=wl(o);for(let i of s.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),s.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,ef(this._tree,e)}entries(){return new kr(this,Xm)}forEach(e){for(let[n,o]of this)e(n,o,this)}fuzzyGet(e,n){return tf(this._tree,e,n)}get(e){let n=gl(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=gl(this._tree,e);return n!==void 0&&n.has("")}keys(){return new kr(this,Bp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,$l(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=$l(this._tree,e);return o.set("",n(o.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=$l(this._tree,e),s=o.get("");return s===void 0&&o.set("",s=n()),s}values(){return new kr(this,Ep)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[o,s]of e)n.set(o,s);return n}static fromObject(e){return t.from(Object.entries(e))}},ka=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let o of t.keys())if(o!==""&&e.startsWith(o))return n.push([t,o]),ka(t.get(o),e.slice(o.length),n);return n.push([t,e]),ka(void 0,"",n)},gl=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return gl(t.get(n),e.slice(n.length))},$l=(t,e)=>{let n=e.length;t:for(let o=0;t&&o<n;){for(let r of t.keys())if(r!==""&&e[o]===r[0]){let i=Math.min(n-o,r.length),l=1;for(;l<i&&e[o+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let u=new Map;u.set(r.slice(l),c),t.set(e.slice(o,o+l),u),t.delete(r),t=u}o+=l;continue t}let s=new Map;return t.set(e.slice(o),s),s}return t},ef=(t,e)=>{let[n,o]=ka(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Np(o);else if(n.size===1){let[s,r]=n.entries().next().value;Pp(o,s,r)}}},Np=t=>{if(t.length===0)return;let[e,n]=wl(t);if(e.delete(n),e.size===0)Np(t.slice(0,-1));else if(e.size===1){let[o,s]=e.entries().next().value;o!==""&&Pp(t.slice(0,-1),o,s)}},Pp=(t,e,n)=>{if(t.length===0)return;let[o,s]=wl(t);o.set(s+e,n),o.delete(s)},wl=t=>t[t.length-1],yl="or",Ip="and",nf="and_not",yr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?hl:e.autoVacuum;this._options={...fl,...e,autoVacuum:n,searchOptions:{...Mp,...e.searchOptions||{}},autoSuggestOptions:{...lf,...e.autoSuggestOptions||{}}},this._index=new wr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=kl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:o,tokenize:s,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let u=this.addDocumentId(c);this.saveStoredFields(u,e);for(let p of i){let $=n(e,p);if($==null)continue;let m=s(o($,p),p),d=this._fieldIds[p],h=new Set(m).size;this.addFieldLength(u,d,this._documentCount-1,h);for(let f of m){let b=r(f,p);if(Array.isArray(b))for(let w of b)this.addTerm(d,u,w);else b&&this.addTerm(d,u,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:o=10}=n,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},u,p)=>(l.push(u),(p+1)%o===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:o,extractField:s,stringifyField:r,fields:i,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let u=this._idToShortId.get(c);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let p of i){let $=s(e,p);if($==null)continue;let m=n(r($,p),p),d=this._fieldIds[p],h=new Set(m).size;this.removeFieldLength(u,d,this._documentCount,h);for(let f of m){let b=o(f,p);if(Array.isArray(b))for(let w of b)this.removeTerm(d,u,w);else b&&this.removeTerm(d,u,b)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(c),this._fieldLength.delete(u),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new wr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((o,s)=>{this.removeFieldLength(n,s,this._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:o,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:o,batchWait:s},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let o of e)this.discard(o)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:o}=this._options,s=o(e,n);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let o=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=kl,this.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let o=this._dirtCount;if(this.vacuumConditionsMet(n)){let s=e.batchSize||bl.batchSize,r=e.batchWait||bl.batchWait,i=1;for(let[l,c]of this._index){for(let[u,p]of c)for(let[$]of p)this._documentIds.has($)||(p.size<=1?c.delete(u):p.delete($));this._index.get(l).size===0&&this._index.delete(l),i%s===0&&await new Promise(u=>setTimeout(u,r)),i+=1}this._dirtCount-=o}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:o}=e;return n=n||hl.minDirtCount,o=o||hl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=o}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:o}=this._options,s={...o,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:u,match:p}]of r){let $=u.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(p),queryTerms:u,match:p};Object.assign(m,this._storedFields.get(l)),(s.filter==null||s.filter(m))&&i.push(m)}return e===t.wildcard&&s.boostDocument==null||i.sort(zp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let o=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=o.get(l);c!=null?(c.score+=r,c.count+=1):o.set(l,{score:r,terms:i,count:1})}let s=[];for(let[r,{score:i,terms:l,count:c}]of o)s.push({suggestion:r,terms:l,score:i/c});return s.sort(zp),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(fl.hasOwnProperty(e))return ml(fl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=ga(s),c._fieldLength=ga(r),c._storedFields=ga(i);for(let[u,p]of c._documentIds)c._idToShortId.set(p,u);for(let[u,p]of o){let $=new Map;for(let m of Object.keys(p)){let d=p[m];l===1&&(d=d.ds),$.set(parseInt(m,10),ga(d))}c._index.set(u,$)}return c}static async loadJSAsync(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ba(s),c._fieldLength=await ba(r),c._storedFields=await ba(i);for(let[p,$]of c._documentIds)c._idToShortId.set($,p);let u=0;for(let[p,$]of o){let m=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),m.set(parseInt(d,10),await ba(h))}++u%1e3===0&&await qp(0),c._index.set(p,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:o,nextId:s,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new t(n);return u._documentCount=o,u._nextId=s,u._idToShortId=new Map,u._fieldIds=r,u._avgFieldLength=i,u._dirtCount=l||0,u._index=new wr,u}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(d,m.combineWith)}let{tokenize:o,processTerm:s,searchOptions:r}=this._options,i={tokenize:o,processTerm:s,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(af(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let o={...this._options.searchOptions,...n},s=(o.fields||this._options.fields).reduce((f,b)=>({...f,[b]:ml(o.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=o,{fuzzy:u,prefix:p}={...Mp.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,s,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let x=p*f.length/(f.length+.3*w);this.termResults(e.term,f,x,e.termBoost,b,s,r,c,m)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let x=u*f.length/(f.length+w);this.termResults(e.term,f,x,e.termBoost,b,s,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,o={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let i=o.boostDocument?o.boostDocument(r,"",this._storedFields.get(s)):1;n.set(s,{score:i,terms:[],match:{}})}return n}combineResults(e,n=yl){if(e.length===0)return new Map;let o=n.toLowerCase(),s=of[o];if(!s)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[n,o]of this._index){let s={};for(let[r,i]of o)s[r]=Object.fromEntries(i);e.push([n,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,o,s,r,i,l,c,u=new Map){if(r==null)return u;for(let p of Object.keys(i)){let $=i[p],m=this._fieldIds[p],d=r.get(m);if(d==null)continue;let h=d.size,f=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let x=d.get(b),S=this._fieldLength.get(b)[m],y=rf(x,h,this._documentCount,S,f,c),j=o*s*$*w*y,L=u.get(b);if(L){L.score+=j,cf(L.terms,e);let I=ml(L.match,n);I?I.push(p):L.match[n]=[p]}else u.set(b,{score:j,terms:[e],match:{[n]:[p]}})}}return u}addTerm(e,n,o){let s=this._index.fetch(o,Fp),r=s.get(e);if(r==null)r=new Map,r.set(n,1),s.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,o){if(!this._index.has(o)){this.warnDocumentChanged(n,e,o);return}let s=this._index.fetch(o,Fp),r=s.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,o):r.get(n)<=1?r.size<=1?s.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(o).size===0&&this._index.delete(o)}warnDocumentChanged(e,n,o){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${o}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,o,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=s;let l=(this._avgFieldLength[n]||0)*o+s;this._avgFieldLength[n]=l/(o+1)}removeFieldLength(e,n,o,s){if(o===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*o-s;this._avgFieldLength[n]=r/(o-1)}saveStoredFields(e,n){let{storeFields:o,extractField:s}=this._options;if(o==null||o.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of o){let l=s(n,i);l!==void 0&&(r[i]=l)}}};yr.wildcard=Symbol("*");ml=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,of={[yl]:(t,e)=>{for(let n of e.keys()){let o=t.get(n);if(o==null)t.set(n,e.get(n));else{let{score:s,terms:r,match:i}=e.get(n);o.score=o.score+s,o.match=Object.assign(o.match,i),Tp(o.terms,r)}}return t},[Ip]:(t,e)=>{let n=new Map;for(let o of e.keys()){let s=t.get(o);if(s==null)continue;let{score:r,terms:i,match:l}=e.get(o);Tp(s.terms,i),n.set(o,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return n},[nf]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},sf={k:1.2,b:.7,d:.5},rf=(t,e,n,o,s,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*o/s)))},af=t=>(e,n,o)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,n,o):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,o):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,o):1;return{term:e,fuzzy:s,prefix:r,termBoost:i}},fl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(pf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Mp={combineWith:yl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:sf},lf={combineWith:Ip,prefix:(t,e,n)=>e===n.length-1},bl={batchSize:1e3,batchWait:10},kl={minDirtFactor:.1,minDirtCount:20},hl={...bl,...kl},cf=(t,e)=>{t.includes(e)||t.push(e)},Tp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},zp=({score:t},{score:e})=>e-t,Fp=()=>new Map,ga=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ba=async t=>{let e=new Map,n=0;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]),++n%1e3===0&&await qp(0);return e},qp=t=>new Promise(e=>setTimeout(e,t)),pf=/[\n\r\p{Z}\p{P}]+/u});function wa(t,e=[],n=Fo(t),o=()=>!0){let s=Nt(t),r=C([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=df&&l.length>=c.length+$f&&l.endsWith(c)&&o(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||i(l,c))}function Ps(t,e){let n=Ns(t).map(Nt);return ns(e).every(o=>n.some(wa(o)))}function ya(t,e){let n=[],o=0;for(let{0:s,index:r}of t.matchAll(Wp))Dp(s).map(Nt).some(e)&&(n.push({phrase:t.slice(o,r),on:!1},{phrase:s,on:!0}),o=r+s.length);return[...n,{phrase:t.slice(o),on:!1}]}var uf,df,$f,Wp,mf,ns,Dp,Ns,Fo,Is=z(()=>{"use strict";R();uf=4,df=6,$f=3,Wp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,mf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),ns=t=>mf(t).match(Wp)||[],Dp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],Ns=t=>ns(t).flatMap(Dp),Fo=t=>t.length>1&&t.length<=uf&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function bf(){let t=new Map([...ln.keys()].filter(Qt).map(o=>{let s=[_.called[o]&&O(o),v(o,"value")&&_.lookups[o]?.description];return[o,{sort:[ge(o)],text:s.filter(Boolean)}]}));for(let[o,s]of ln){let r=Ue.owners.flatMap(l=>ut(o,l)),i=t.get([o,...r].find(l=>t.has(l)));i?.sort.push(...gf(o)),i?.text.push(...Ue.texts.flatMap(l=>(s[l]||[]).map(rt)))}let e=o=>Number(Ue.weights[o]??Ue.weights.rest),n=(o,s,r,i,l,c)=>({id:o,path:i,query:c,label:s,kind:r,titles:[s,...Ue.also[o]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([o,s])=>{let r={id:o,path:["ding",o],label:O(o),kind:ge(o),titles:hf(o),...s},i=C(zt(o,"who")).filter(c=>!Un(o).includes(c)),l={actors:Up(Ue.actors,Un(o)),text:[...r.text,...Up(Ue.others,i)]};return{...r,...l,weight:Math.min(...ia(o).map(e))}}),...Object.entries(_.queries).filter(Sl).map(([o,{title:s,question:r,why:i}])=>n(o,s,Ue.question,["vragen",o],[r,i])),...C(Object.values(_.progress[me]).flatMap(({status:o})=>o||[])).map(o=>n(o,K(Z("Status",o)),Ue.in_state,["maatregelen"],[],{staat:o})),...Object.values(W?{}:_.comparisons).flatMap(({statements:o})=>o.filter(([s])=>Ue.also[s])).map(([o,s])=>n(o,s,k.compare.title,["vergelijk"],[],{vouw:o}))]}function Gp(){let t=new Map(bf().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(Ns)),o=new Set(n.filter(p=>!_a(p)).map(Nt)),s=new yr({fields:qs,extractField:(p,$)=>$==="id"?p.id:p[$].join(" · "),tokenize:Ns,processTerm:p=>_a(p)?null:Nt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});s.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Ns),i=new Set(r.filter(Fo).map(Nt)),l=e.filter(p=>Ue.synonyms.some($=>he(p.id,$))),c=[...l.map(p=>p.titles),...Ue.same].map(p=>C(p.map(Kn))).filter(p=>p.length>1),u=new Set(l.flatMap(p=>p.titles.flatMap(Ns)).map(Nt));return{items:t,known:o,shorts:i,mini:s,groups:c,parties:u}}function _f(t){if(ce.known.has(t))return _l.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&ce.known.has(n));return[..._l.get(t)||[],...e.flatMap(n=>_l.get(n)||[n])]}function Ol(t){let e=Nt(t),n=[e,e.replace(/s$/,"")].find(s=>ce.shorts.has(s));if(n||Fo(t)||e.length<2)return wa(n||t,[],!0);let o=[...ce.known].some(s=>s.startsWith(e));return wa(t,_f(e),!1,s=>o||ce.known.has(s))}function jl(t){for(let e=t.length-1;e>1;e-=1){let[n,o]=[t.slice(0,e),t.slice(e)];if(!ce.known.has(n)||e<vl&&!ce.shorts.has(n))continue;let s=o.length>=vl&&ce.known.has(o)?[o]:jl(o);if(s.length)return[n,...s]}return[]}function xf(t){for(let e of t.length<Jp||/\d/.test(t)?[]:t.length<wf?[1]:[1,2]){let o=ce.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(o)return[o]}return[]}function xa(t){let e=ns(t).filter(n=>!_a(n));return e.length?e:ns(t)}function Yp(t){return xa(t).flatMap(e=>{if(Fo(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>jl(Nt(e)),()=>xf(Nt(e))];for(let o of n){let s=o();if(s.length&&s.every(r=>Cl(Ol(r)).length))return s}return[e]})}function vf(t,e){let n=t.filter(Fo).map(Kn),o=ce.groups.flatMap(s=>s.filter(r=>e.includes(r)&&(r.length>yf||n.includes(r))).flatMap(r=>s.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(o).map(s=>ns(s).filter(r=>!_a(r)))]}function Sf(t,e){let[n,...o]=t.titles.map(Kn);return n===e?0:o.includes(e)?n.includes(e.trimEnd())?1:2:[n,...o].some(s=>s.startsWith(e.trimEnd()))?3:null}function xl(t){ce=ce||Gp();let e=Yp(t),n=e.join(" "),o=xa(t).join(" "),s=Nt(n)===Nt(o)?Kn(t):Kn(n),[,...r]=vf(e,s),i=[e,...r].map(d=>d.map(Ol)),l=[s,...r.map(d=>Kn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),u=new RegExp(`\\b(?:${l.join("|")})\\b`),p=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>u.test(Nt(b))),$=new Map;for(let d of i){let h=d.map(f=>({combineWith:Qp,queries:Cl(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of kf.entries())for(let{id:w,score:x}of ce.mini.search({combineWith:"AND",queries:h},{fields:b})){let S=ce.items.get(w),y=Sf(S,s)??f+4+ +(b.length===qs.length&&!p(S));y<($.get(w)?.place??Number.POSITIVE_INFINITY)&&$.set(w,{item:S,place:y,score:x})}}return{found:[...$.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||nt(d.item.label,h.item.label)).map(({item:d})=>d),read:Nt(n)===Nt(o)||!$.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function _r(t){let e=xl(t);if(e.found.length||xa(t).length<2)return e;let n=xa(t).flatMap(s=>xl(s).found.length?{word:s,...xl(s)}:[]),o=s=>n.filter(({found:r})=>r.includes(s)).length;return{found:C(n.flatMap(({found:s})=>s)).sort((s,r)=>o(r)-o(s)),read:"",some:C(n.map(({word:s,read:r})=>r||s)),answers:s=>n.some(({answers:r})=>r(s))}}function Zp(t,e){ce=ce||Gp();let{parties:n}=ce,o=(p,$)=>{let m=ce.groups.filter(f=>f.includes(Kn(p))).flat(),d=[p,...m.map(f=>f.trim()).filter(f=>!f.includes(" "))],h={combineWith:Qp,queries:C(d.map(Ol).flatMap(Cl))};return ce.mini.search(h,{fields:$}).flatMap(f=>e.includes(f.id)?[f.id]:[])},s=new Map,r=0;for(let p of Mf(v(t,"prefLabel"))){let $=p.find(x=>o(x,qs).length)||p[0],m=o($,qs),d=o($,["titles"]),h=Ue.everyday.includes(Nt($))||$.length<vl&&!Fo($),b=n.has(Nt($))&&m.length>Hp||$!==p[0]?Vp:1,w=h?0:Math.log(e.length/Math.max(1,m.length))*b;r+=w;for(let x of m){let{shared:S,titled:y,score:j}=s.get(x)||{shared:[],titled:[],score:0},L=d.includes(x),I=w*(L?1:Vp),T=L&&w&&m.length<=Hp?[...y,$]:y;s.set(x,{id:x,shared:[...S,$],titled:T,score:j+I})}}let i=[...s.values()].filter(({score:p,titled:$})=>p>0&&p>=r*($.length?jf:Cf)).sort((p,$)=>$.score-p.score||$.shared.length-p.shared.length),[l]=i,[c,u]=[!0,!1].map(p=>i.filter($=>$.titled.some(m=>!l.shared.includes(m))===p));return C([...i.slice(0,1),...c,...u.filter(({score:p})=>p>=l.score*Lf)]).slice(0,Of).map(({id:p,shared:$})=>({id:p,shared:$}))}function tu(t,e){let n=r=>{let[i,l]=ya(r,e);return l?.on?i.phrase.length:-1},o=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||_.lookups[t.id]?.description||"",s=Math.max(0,n(o)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var Ue,ff,_a,Kn,Kp,hf,Up,gf,va,Sl,qs,kf,Jp,wf,vl,yf,Qp,_l,ce,Cl,Of,Hp,Cf,jf,Lf,Vp,Mf,Xp,os=z(()=>{"use strict";Rp();Is();tt();R();q();Ee();Se();et();It();Ue=k.search,ff=new Set(Ue.small),_a=t=>!Fo(t)&&ff.has(Nt(t)),Kn=t=>` ${ns(t).map(Nt).join(" ")} `,Kp=new Map;for(let[t,e]of _.search.english)tn(Kp,t,e);hf=t=>C([O(t),le(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>kt(t,e)),...Kp.get(t)||[]]),Up=(t,e)=>e.length?[g(t,{names:e.map(O).join(", ")})]:[],gf=t=>Ue.sorts.flatMap(e=>{let n=_.lists[e];return kt(t,e).flatMap(o=>[Z(n,o),..._.search.also[n]?.[o]||[]])}),va="gaps",Sl=([t,{shelf:e}])=>e===va||t in k.questions.rows_of||!!fe();qs=["titles","sort","actors","text"],kf=qs.map((t,e)=>qs.slice(0,e+1));Jp=6,wf=10,vl=4,yf=4,Qp="OR",_l=new Map(_.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Cl=t=>[...ce.known].filter(t);[Of,Hp,Cf,jf,Lf,Vp]=[3,12,1/4,1/5,.6,1/3],Mf=t=>C(Yp(t)).map(e=>[e,...jl(Nt(e)).filter(n=>n.length>=Jp)]);Xp=t=>{let{found:e,read:n,some:o}=_r(t);return e.length===1&&Qt(e[0].id)&&!n&&!o.length?M(e[0].path):""}});function Tf(t,e=me){let n=ut(kn(t,e),"alternativeReading").map(o=>v(o,"status"));return C([_.progress[e]?.[t]?.status||"",...n]).filter(o=>o&&o!==De(t,e)).map(o=>g(k.whatif.action.reading,{status:Z("Status",o).toLowerCase()}))}function Sa(t,e,n,o=lt(n?.plan)){let{version:s,content:r}=_.meta;return g(Ne.export.footnote,{phrase:t,sources:uo(o),addresses:e.map(i=>`; ${ne(i)}`).join(""),version:s+(r?g(Ne.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Ut(n,o)}`:""})}var Ne,Gn,po,Rs,uo,Bo,Oe,ke,xt,$t,xr,zf,Ll,Ut,ft=z(()=>{"use strict";R();q();et();It();Ne=k.shared,Gn=Ne.silence,po=(t=lt())=>t?g(ve(t).shared.report,{date:rt(t.date)}):Ne.reports,Rs=(t=lt(),e=Ne.nothing)=>`${F(e,t?1:2,{report:K(po(t))})} ${Gn}`,uo=(t=lt())=>(t?[t]:_.plans).map(e=>`${e.document||e.title}, ${rt(e.date)}`).join("; ");Bo=(t,e)=>{let{word:n="",more:o="",status:s="",earlier:r}=bn(t,e),i=r&&g(Ne.state_of,{date:Tn(r,_t(t))}),c=(e||me)>=(_t(t)?.date||"")&&s===De(t)&&Dt(t,"agreementStatus").toLowerCase();if(!s&&zn(t,"status"))return[K(Ne.unread),""];let u=c&&ut(t,"followedBy").length>0&&Ne.newer;return[n,[c,u,o,i,...Tf(t,e)].filter(Boolean).join(", ")]},Oe=(t,e)=>Bo(t,e).filter(Boolean).join(", "),ke=Object.fromEntries(Object.entries(_.codes.Basis).map(([t,e])=>[t,[e.screen,Ne.bases[t]||K(e.label)]])),xt=t=>t===null?Ne.all_steps:pa(t)?.label||t,$t=t=>Z("InterventionKind",t),xr=t=>O(Ae(t)||t),zf=(t,e)=>e?Tn(fn(e.key,t.date),e):t.date===me?Ne.choices.latest:g(Ne.choices.others_latest,{date:Tn(t.date)}),Ll=({stated:t,strict:e,plan:n},o=lt(n))=>[t&&ve(o).shared.choices.links_stated,e&&Ne.choices.strict_phrase].filter(Boolean).join(" · ")||Ne.choices.all_phrase,Ut=(t,e=lt(t.plan))=>{let n=t.expect&&v(e?.key||"","withoutExpectations")!=="true";return[zf(t,e),Ll(t,e),n?Ne.choices.with_phrase:Ne.choices.without_phrase].join(" · ")}});function yn({label:t,name:e,options:n,id:o=e,chosen:s}){let r=s||A.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${o} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>H({[e]:i.target.value})}>
        ${!s&&a`<option value="">${wn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Ml({look:t,id:e,phrase:n,opens:o=!1,children:s}){let[r,i]=U(o);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${s}
    </details>
  `}function _n({children:t}){if(!X())return a`<section class="filters" aria-label=${wn.filters}>${t}</section>`;let e=C(Tl().map(([o])=>o==="lezing"?"koppelingen":o)).length,n=e?g(wn.filters_set,{count:e}):wn.filters;return a`<${Ml} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function ss({children:t}){let e=!X()&&Ef.some(n=>A.route.query[n]);return a`
    <${Ml} look="keuzes" id="wijzig" phrase=${wn.change} opens=${e}>${t}<${Oa} /><//>
  `}function vr(){let t=J(A.route.query),e=lt(t.plan)?.dates||so;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),o=n.find(([r])=>r===t.date)?.[0],s=ol(A.route.query,"stand",n);return a`<${$o} legend=${wn.choices.date} name="stand" ...${{options:s,current:o}} id="st" />`}function zl(){let{query:t}=A.route,e=J(t),{counted:n}=ve(lt(e.plan)).shared.choices,o=Object.entries(Af).filter(([,s])=>eu(s,J({...t,...s})));return o.length<2?null:a`
    <${nu} legend=${n.title}>
      ${o.map(([s,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${s}`} checked=${eu(r,e)}
            onChange=${()=>H(r)} />
          ${n[s]}
        </label>`)}
    <//>
  `}function Oa(){let{query:t}=A.route,{expectations:e,with:n,without:o}=wn.choices,s=ol(t,"verwachtingen",Object.entries({"":n,uit:o})),r=J(t).expect?"":"uit";return a`
    <${rs} />
    <${zl} />
    <${vr} />
    <${$o} ...${{legend:e,options:s,current:r}} name="verwachtingen" id="v" />
  `}function Ca({scenario:t}){let e=a`${Ut(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${Ml} look="blik" phrase=${e}><${Oa} /><//>`}var wn,nu,$o,Ws,Ff,Eo,Bf,Tl,Ef,rs,Af,eu,Ds,mo,en=z(()=>{"use strict";V();tt();Tt();R();Wt();q();ft();wn=k.shared,nu=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,$o=({legend:t,name:e,options:n,current:o="",id:s})=>n.length>0&&a`
    <${nu} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${s}-${r||"gewoon"}`} aria-pressed=${String(r===o)}
            onClick=${()=>H({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Ws=({label:t=wn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${A.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>H({[e]:o.target.value},!0)} />
  </label>
`,Ff=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>H(Object.fromEntries(t.map(e=>[e,null])))}>
    ${wn.clear}
  </button>
`,Eo=({fields:t,names:e,children:n,after:o,clear:s=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${yn} ...${{label:r,name:i,options:l}} />`)}
    ${o}${s&&a`<${Ff} names=${e} />`}
  </div>
`;Bf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Tl=()=>Object.entries(A.route.query).filter(([t])=>!Bf.test(t));Ef=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];rs=()=>{let t=_.plans.map(e=>[e.key,e.title]);return W&&a`<div class="velden"><${yn} label=${wn.plan} name="plan" options=${t} /></div>`};Af={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},eu=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Ds=()=>J(A.route.query).strict&&a`
    <p class="zacht">
      ${wn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>H({lezing:null})}>${wn.choices.strict_off}</button>
    </p>
  `;mo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${W&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function su({passage:t}){let[e,n]=U("");async function o(){try{n((await pt().ask("words",{passage:t})).woorden)}catch(s){n(s.message||ou.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${ou.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ja(t,e,n=!1){let[o,s]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return M(o,e?{...s,plan:e}:s)}function vt({id:t,date:e}){let[n,o]=Bo(t,e);return a`<span class=${`chip s-${Lo(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function Ce({basis:t}){let[e,n]=ke[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Nf[e]}
    </svg>
  `:null}function se({of:t}){let e=C(t.flatMap(oe)).map(n=>a`<li><${Ma} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function as({of:t,look:e}){let[n,...o]=oe(t);return n?a`
    <p class=${e}>
      ${ne(n)}${o.length>0&&g(k.shared.more_places,{count:o.length})}
      ${We()&&a`<${su} passage=${n} />`}
    </p>
  `:null}var ou,N,at,Me,Nf,La,Ma,Ta,Ao,ht=z(()=>{"use strict";V();tt();R();q();Ee();et();ft();It();ou=k.shared.passage;N=({id:t,text:e})=>Qt(t)?a`<a href=${Xe(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`;at=({ids:t,name:e=O,between:n=", ",none:o=""})=>t.length===0?o:t.map((s,r)=>[r>0&&n,a`<${N} id=${s} text=${e(s)} />`]),Me=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${N} id=${n} />${e?.(n)}</li>`)}</ul>`;Nf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};La=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${Z("Severity",t)}</span>`,Ma=({passage:t})=>[ne(t),We()&&a`<${su} passage=${t} />`];Ta=({id:t})=>[dt(t,"broader")&&[a`<${N} id=${dt(t,"broader")} />`," › "],a`<${N} id=${t} />`],Ao=({id:t})=>Pt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function qf({text:t,done:e}){let n=ie(),o=ie();return rn(()=>{n.current.showModal(),o.current.select()},[]),a`
    <dialog class="copy" aria-label=${Jn.by_hand} ref=${n} onClose=${e}>
      <p>${Jn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Jn.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Us(t,e=Jn.copied){try{await navigator.clipboard.writeText(t),Mt(e)}catch{let n=document.createElement("div");document.body.append(n),Ln(a`<${qf} text=${t} done=${()=>n.remove()} />`,n)}}function xn(t,e,n){Bc(t,e,n),Mt(g(Jn.downloaded,{name:t}))}async function Rf([t,...e]){let n=t.length-(t.slice(-Qn.length).join()===Qn.join()?Qn.length:0),o=e.every(c=>String(c[0]).length<=Wf)?2:1,s=c=>t.slice(o,n).map((u,p)=>[String(u),String(c[o+p]??"")]).flatMap(([u,p])=>p?a`<p><b>${u}</b>: ${rt(p)}</p>`:[]),r=e.map(c=>a`<tr><td>${c.slice(0,o).join(" ")}</td><td>${s(c)}</td></tr>`),i=C(e.map(c=>c.slice(n).filter(Boolean).join("; "))),l=document.createElement("div");Ln(a`<table border="1">${r}</table>${i.map(c=>a`<p>${c}</p>`)}`,l);try{let c=new Blob([l.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":c})]),Mt(Jn.word_copied)}catch{Us([t,...e].map(c=>c.join("	")).join(`
`))}}function Vs(){return!_.files.length&&!fe()?null:a`
    <section class="bestanden" aria-label=${ru}>
      <h2>${ru}</h2>
      <ul>
        <${Fl} ...${Pf} href="#/samenvatting" />
        ${_.files.map(({file:t,label:e,description:n,alongside:o})=>o?a`<li>${e} <span class="zacht">${n}: ${o}</span></li>`:a`<${Fl} label=${e} description=${n} href=${Bl(t)?.href} download=${t} />`)}
        ${fe()&&a`<${Fl} ...${If} href="#/controleer" />`}
      </ul>
    </section>
  `}var Pf,If,ru,Jn,za,No,Wf,we,Yt,Qn,Bn,Sr,Yn,Hs,Bl,Fl,Zt=z(()=>{"use strict";Be();V();R();q();Ee();et();ft();en();ht();({summary:Pf,save:If,title:ru}=k.frame.foot.files),Jn=k.shared.export;za=t=>t.replace(".",[...Tl().map(([,e])=>`-${$r(O(e).split(":")[0])}`),"."].join("")),No=({text:t,label:e=Jn.copy})=>a`<button type="button" class="klein" onClick=${()=>Us(t())}>${e}</button>`;Wf=6,we=({name:t,rows:e,label:n=Jn.csv,id:o})=>a`
  <button type="button" id=${o}
    onClick=${()=>xn(za(t),ra(e()),"text/csv;charset=utf-8")}>${n}</button>
  ${" "}<button type="button" onClick=${()=>Rf(e())}>${Jn.word}</button>
`,Yt=(t,e="",n="")=>{let o=lt(e||t?.plan),s=o?[o]:_.plans;return[s.map(r=>rt(r.date)).join("; "),s.map(r=>r.document||r.title).join("; "),`ketenkaart ${_.meta.version} ${(_.meta.content||"").slice(0,12)}`.trim(),t?Ut(t,o):n]},Qn=Jn.heads,Bn=(t,e,n)=>[[...t.map(o=>o.label),...Qn],...e.map(o=>[...t.map(s=>(s.csv||s.text)(o)),...n(o)])],Sr=(t,e,n,o)=>({name:`${$r(O(t))}-${e}.csv`,origin:s=>Yt(n,o(s))}),Yn=t=>W?[{key:"bronplan",label:k.shared.plan,text:e=>lt(t(e))?.title||""}]:[],Hs=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>oe(e(n)).map(ne).join("; "),cell:n=>a`<${as} of=${e(n)} />`}),Bl=t=>document.querySelector(`#meenemen a[download="${t}"]`),Fl=({label:t,description:e,href:n,download:o})=>a`<li><a href=${n} download=${o}>${t}</a> <span class="zacht">${e}</span></li>`});function Or({label:t,tabs:e}){let n=e.map(([o,s,r])=>a`<a href=${s} aria-current=${r?"page":null}>${o}</a>`);return a`<${E} look="beelden" label=${t} items=${n} />`}function au({name:t}){let e=El(t),n=e?.parts?.map(({label:o,to:s})=>[o,M(s),s===t]);return n&&a`<${Or} label=${e?.label} tabs=${n} />`}var Df,El,Fa=z(()=>{"use strict";V();tt();q();Df=k.frame.menu.groups.flatMap(t=>t.screens||[t]),El=t=>Df.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Ve(t,e,n){let o=new Map;for(let r of G({...e,plan:n.key}).matrix[t])tn(o,r.column,r);let s=[...o].map(([r,i])=>({key:r,label:Uf[t](r),id:t==="partner"?Ae(r):"",cells:vn(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?s.sort((r,i)=>nt(r.label,i.label)):s}function Ba(t){let[e,n,o]=t.split("~");return{key:e,step:n===iu?null:n,plan:o}}function He(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Gs(t,e,n){let o={...e,plan:n.key},s={...o,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[s,{...s,stated:r},{...s,strict:i},o].map(Ls);if(!l.every(Qo))return()=>null;let c=p=>[Zn(p.column,p.barrier,n.key),p],u=l.map(p=>new Map(G(p).matrix[t].map(c)));return(p,$)=>{let m=Zn(p,$,n.key),[d,h,f,b]=u.map(x=>Hf(x.get(m)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:u[0].get(m)}}}var iu,Uf,vn,Zn,Po,is,Ea,Ks,Hf,En=z(()=>{"use strict";tt();R();Wt();q();et();ft();iu="alle",Uf={kind:t=>K($t(t)),form:t=>K(Z("ExploitationForm",t)),partner:t=>O(Ae(t)||t)},vn=t=>[...t.steps.map(e=>e.notation),null];Zn=(t,e,n)=>[t,e??iu,...W?[n]:[]].join("~"),Po=({column:t,barrier:e},n,o)=>M("overzicht",{...o,cel:Zn(t,e,n)});is=t=>`cel-${t.replaceAll("~","-")}`,Ea=(t,e)=>G(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Ks=t=>[He(t).word,...He(t).lines].join(", "),Hf=t=>t&&JSON.stringify([t.phrase,He(t).look,t.most_basis])});function Pa(t,e){let n=()=>Na(t).filter(s=>s.query===e.vraag);return(e.vraag?n().map(s=>({...s,also:[]})):t).filter(s=>Kf(s,e))}function Al({list:t,plan:e}){if(!t.length)return a`<p>${Mn(e).words.no_partner}</p>`;let n=o=>o.map((s,r)=>[r>0&&"; ",a`<${Gf} ...${s} />`]);return a`
    <p class="zacht">${Aa.alphabetical}</p>
    <ul>${t.map(({who:o,why:s})=>a`<li><${N} id=${o} />: ${n(s)}</li>`)}</ul>
  `}function Js({summary:t,inside:e,open:n=!1}){let[o,s]=U(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function Jf({gap:t}){let e=[t.barrier&&xt(t.barrier).toLowerCase(),t.kind&&$t(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${La} severity=${t.severity} />${" · "}
      <a href=${M(["vragen",t.query])}>${ho(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${W&&` · ${Mn(t.plan).title}`}
      ${Qt(t.subject)&&[" · ",a`<${N} id=${t.subject} />`]}
      <${Nl} gap=${t} />
    </p>
  `}function Pl({gap:t,scenario:e,sentence:n=!1}){let o=_.queries[t.query],[s]=ls(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Js} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${s&&a`<p class="vindplaats"><span class="sr">${r}</span><${Ma} passage=${s} /></p>`}
    ${o.why&&a`<p><strong>${Aa.why}</strong> ${o.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:ho(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Aa.who}</strong></p><${Al} list=${t.candidates} plan=${t.plan} />`}
    <${No} text=${()=>Sa(t.sentence,ls(t),e,lt(t.plan))} />
  `} /></div>`}var Aa,fo,ls,ho,lu,Vf,Kf,Na,Gf,Nl,Ia,cs=z(()=>{"use strict";Is();V();tt();R();q();et();ft();Zt();ht();Aa=k.shared.gaps,fo=t=>[t,...t.also],ls=t=>ne(t.evidence)?[t.evidence]:[],ho=t=>_.queries[t]?.title||t,lu=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Vf=({sentence:t,subject:e,topic:n})=>[t,_.topics.find(o=>o.id===n)?.title,...[e,..._.works[e]?.chapters||[]].map(o=>_.called[o]?.label)].join(" "),Kf=(t,e)=>lu(e.gewicht,[t.severity])&&(!e.tekst||Ps(Vf(t),e.tekst))&&fo(t).some(n=>lu(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Na=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(o=>({...n,...o,also:[],under:e.query}))]});Gf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${at} ids=${e} name=${le} />`,n&&Aa.more_work,")"]:t;Nl=({gap:t})=>a`<span class="alleen-papier">${ls(t).map(e=>a` · <${Ma} passage=${e} />`)}</span>`;Ia=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${Jf} gap=${t} />
  <${Pl} gap=${t} scenario=${e} />
`});function Qs(t,e,n=null,o=X()?Zf:Yf){let s=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>o,i=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||qa(l.key),turn:ql(l.key,i)}))}return s.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=o*1.25)return[i];let l=r.rows.slice(o),c=g(Qf.show_more,{count:l.length}),u={key:t,title:c,rows:l,open:qa(t),folds:!0,more:!0,turn:ql(t)};return[{...i,rows:r.rows.slice(0,o)},u]})}function ps({part:t,...e}){let{count:n="",names:o=[],level:s=0}=t.more?{}:e,r=o.slice(0,cu).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${s?a`<${`h${s}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${o.length>cu&&" …"}</span>`}
    </div>
  `}function Ys({id:t="",title:e,intro:n=null,close:o=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!o||qa(t),turn:o||ql(t)};return a`
    <section class="blok">
      ${t?a`<${ps} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${us(r)}>${s}</div>
    </section>
  `}var Qf,pu,Yf,Zf,cu,Il,qa,ql,us,P,Xn,An,ye=z(()=>{"use strict";V();tt();Tt();R();q();Qf=k.shared,pu="uit",[Yf,Zf,cu]=[20,6,4],Il=()=>(A.route.query.vouw||"").split(",").filter(Boolean),qa=t=>Il().includes(pu)||Il().includes(t),ql=(t,e=[t])=>()=>{let n=e.filter(s=>qa(s)!==(s===t)),o=Il().filter(s=>s!==pu&&!e.includes(s));H({vouw:[...o,...n].join(",")},!0)};us=t=>t.open?null:"dicht",P=({title:t,note:e,look:n="blok",as:o="h2",id:s,label:r,children:i})=>a`
  <section class=${n} id=${s} aria-label=${r}>
    <${o}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,Xn=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;An=({id:t,items:e,first:n,as:o="ul"})=>Qs(t,e,null,n).map(s=>a`
      ${s.folds&&a`<${ps} part=${s} />`}
      <${o} class=${us(s)}>${s.rows}<//>
    `)});function Xf({id:t,column:e,sort:n,turn:o}){let s=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function gt({sort:t="",groups:e=null,...n}){let{id:o,caption:s,rows:r,columns:i,urlKey:l,hideCaption:c,about:u,file:p,open:$}=n,[m,d]=U(t),h=l?Rl(l,t):m,f=S=>{let y=h===S.key?`-${S.key}`:S.key;l?H({[l]:y===t?null:y},!0):d(y);let j=k.shared.table,L=y.startsWith("-")?j.descending:j.ascending;Mt(g(j.sorted,{column:S.label.toLowerCase(),direction:L}))},b=sa(r,i,h),w=()=>Bn(i,b,p?.origin||(()=>[])),x=Qs(o,b,h===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${o} role="table">
        <caption class=${c?"sr":null}>${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(S=>a`<${Xf} id=${o} column=${S} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${x.map(S=>a`
            <tbody role="rowgroup" key=${S.more?"meer":S.key} class=${us(S)}>
              ${S.folds&&a`<${eh} part=${S} columns=${i} ...${e} />`}
              ${S.rows.map(y=>a`<${th} row=${y} columns=${i} about=${u} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${p&&a`<p class="acties"><${we} name=${p.name} rows=${w} /></p>`}
  `}function Sn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,o])=>a`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var Rl,th,eh,Ht,On,go,Pe=z(()=>{"use strict";Be();V();tt();R();q();et();ft();Zt();ye();ht();Rl=(t,e="")=>A.route.query[t]||e;th=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((o,s)=>{let r=o.cell?o.cell(t):o.text(t);return s?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`,eh=({part:t,columns:e,named:n,count:o})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${ps} part=${t} count=${o&&F(o,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Ht=(t,e,n,o=O,s)=>({key:t,label:e,text:r=>o(n(r)),cell:r=>[a`<${N} id=${n(r)} text=${o(n(r))} />`,s&&a`<${s} id=${n(r)} />`]}),On=(t,e,n,o)=>({key:t,label:e,text:s=>Oe(n(s),o),cell:s=>a`<${vt} id=${n(s)} date=${o} />`}),go=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(oe).map(ne)).join("; "),cell:n=>a`<${se} of=${e(n)} />`})});function Wl({id:t,date:e}){let n=new Map;for(let{from:s,phrase:r}of Y(t,"who",e))tn(n,s,r);if(!n.size)return zn(t,"partner")?k.shared.unread:k.shared.no_partner;let o=[...n].map(([s,r])=>a`<${N} id=${s} />${` (${C(r).join(", ")})`}<${Ao} id=${s} />`);return a`<${E} look="partners" items=${o} />`}function nh(t){let e=v(t,"dueBy");return e&&` (${g(Ie.bound,{date:rt(e)})}; ${hr(v(t,"modality"))})`}function oh({ids:t,date:e}){let n=t.map(o=>{let s=v(o,"deadlineLabel"),{delivery:r}=bn(o,e);return a`
      ${s&&`${K(s)}: `}“${v(o,"deadlineText")}”${nh(o)}
      ${v(o,"revises")==="true"&&`, ${Ie.revised}`}${r&&` – ${r}`}
    `});return a`<${E} look="termijnen" items=${n} />`}function Dl({id:t,date:e}){let n=o=>a`
    <${N} id=${o} />: <strong>${_.lookups[o]?.description}</strong><${se} of=${[o]} />
  `;return a`<${E} look="cijfers" items=${Wa(t,e).map(n)} />`}function ds({of:t}){let e=r=>[dt(r,"barrier")&&g(Ie.at_step,{step:O(dt(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>v(r,i)&&Dt(r,i))].filter(Boolean),n=r=>v(r,"status")?g(Ie.other_status,{reading:e(r).join(", ")}):g(Ie.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ie.other_unsaid}),s=ut(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${v(r,"rationale")}`);return s.length>0&&a`<${E} items=${s} />`}function Cr({id:t,read:[e,n]=[v(t,"basis"),v(t,"strength")]}){let o=kt(t,"interventionKind").map($t).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Ta} id=${dt(t,"barrier")} />
        ${` · ${o} · ${Z("Strength",n)} · `}
        <${Ce} basis=${e} />${` ${ke[e]?.[1]||Z("Basis",e)}`}
        ${Ra(t)&&a` · <strong>${Ra(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Ie.here}</strong>${v(t,"rationale")}</p>
      <${ds} of=${t} />
    </div>
  `}function du({id:t,scenario:e,contributions:n}){let{date:o}=e,s=kn(t,o),r=v(t,"promise"),i=Xo(t,o),{links:l}=G(e),c=n.length?n.map(p=>a`<${Cr} id=${p} read=${l[p]} />`):v(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ie.across}</strong>${v(t,"rationale")}</p>`,u=[[Ie.facts.deadline,i.length>0&&a`<${oh} ids=${i} date=${o} />`],[Ie.facts.who,a`<${Wl} id=${t} date=${o} />`],[Ie.facts.figures,Wa(t).length>0&&a`<${Dl} id=${t} date=${o} />`],[Ie.facts.how,c],[Ie.facts.where,a`<${se} of=${[t,...n,s]} />`]];return a`
    <article class="kaart">
      <h3><${N} id=${t} /></h3>
      <p class="regel">${ge(t)} · <${vt} id=${t} date=${o} /></p>
      <${uu} lead=${r&&Ie.promise} text=${r||v(t,"summary")} />
      <${uu} lead=${Ie.progress} text=${v(s,"summary")} />
      ${s&&a`<${ds} of=${s} />`}
      <${Sn} pairs=${u} />
    </article>
  `}var Ie,Wa,Ra,uu,St,cn=z(()=>{"use strict";V();R();Wt();q();Se();et();ft();It();ht();Pe();Ie=k.shared.work;Wa=(t,e)=>zt(t,"figure",e);Ra=t=>v(t,"state")&&g(Ie.own_state,{state:Z("CellState",v(t,"state"))});uu=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;St=t=>[...t].sort((e,n)=>nt(O(e),O(n)))});function bo({bar:t,most:e=20}){let n=t.reduce((s,[,r])=>s+r,0)>e||t.every(([,s,r])=>s===r),o=(s,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${s}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([s,r,i])=>[o(s,r-i),o(`${s} hol`,i)])}
    </span>
  `}function Ha(t,e,n){let{word:o,lines:s}=He(t),r=t&&[t.strict,ke[t.most_basis]?.[1],t.requested&&Nn.requested_mark];return[o,...s,...r||[],e&&Ua(e,n)].filter(Boolean).join(" · ")}function lh({cell:t,expect:e}){let{column:n,barrier:o,plan:s,why:r=[],across:i=0,candidates:l,undecided:c}=t,u=e&&o&&"across"in t&&!t.expected;if(c)return a`<p>${Nn.undecided}</p>`;let p=a`<a href=${Po({column:n,barrier:null},s,A.route.query)}>${Nn.see_elsewhere}</a>`;return a`
    <p>${Rs(lt(s))}</p>
    ${r.length>0&&a`<h3>${Nn.why}</h3>`}
    ${r.map($=>a`<p>${v($,"rationale")} <span class="zacht">${v($,"source")}</span></p>`)}
    ${u&&a`<p>${Nn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Nn.elsewhere,{count:i,kind:$t(n)})} ${p}</p>`}
    ${l&&a`<h3>${Nn.who}</h3><${Al} list=${l} plan=${s} />`}
  `}function ch({row:t,cell:e,change:n,step:o,scenario:s,plan:r,address:i}){let l=ie(),c=ie();rn(()=>{let b=document.getElementById(is(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(is(i)))?.focus()},[]);let{word:u,lines:p,look:$}=He(e),m=g(Nn.panel_note,{scenario:Ut(s,r)}),d=n&&g(Nn.changed.usual,{phrase:Ks(n.usual)}),h=e.initiatives>0&&!s.strict&&K(e.strict||r.words.stands),f=e.things.map(b=>{let w=da(b).filter(x=>e.links.includes(x));return a`<${du} key=${b} id=${b} scenario=${s} contributions=${w} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>A.led?history.back():H({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(Nn.panel,{row:t.label,step:xt(o)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Ua(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${W&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Nn.requested} <${at} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${lh} cell=${e} expect=${s.expect} />`}
    </dialog>
  `}function Zs({address:t,by:e,scenario:n}){let{key:o,step:s,plan:r}=Ba(t),i=lt(r);if(!i)return null;let l=Ve(e,n,i).find(p=>p.key===o),c=l?.cells[vn(i).indexOf(s)];if(!c)return null;let u={row:l,cell:c,change:Gs(e,n,i)(o,s),step:s,scenario:n,plan:i,address:t};return a`<${ch} key=${t} ...${u} />`}var nn,Nn,jr,sh,Ul,rh,ah,ih,Da,Ua,$s=z(()=>{"use strict";V();tt();R();q();En();et();ft();It();cs();ht();cn();nn=k.overview.legend,Nn=k.overview;jr=({expected:t=nn.expected,quiet:e=nn.quiet,blank:n=!1,undecided:o=!1})=>a`
  <ul class="stalen">
    ${nn.states.map(s=>a`
        <li><span class="staal"><${bo} bar=${[[s,1,0]]} /></span>${K(_.codes.CellState[s].label)}</li>
      `)}
    <li><span class="staal"><${bo} bar=${[[nn.support_state,1,1]]} /></span>${nn.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${o&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${nn.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,sh=Object.entries(ke).map(([t,[,e]])=>a`<span class="staal"><${Ce} basis=${t} /></span>${e}`),Ul=()=>a`<${E} look="stalen" items=${sh} />`,[rh,...ah]=nn.sample.words,ih=nn.sample.bar.map(([t,e])=>[t,Number(e),0]),Da=({undecided:t})=>a`
  <aside class="legenda" aria-label=${nn.title}>
    <h2>${nn.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${bo} bar=${ih} /><strong>${rh}</strong>
      ${ah.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${nn.explain}</p>
    <${jr} undecided=${t} />
    <h3>${nn.how}</h3>
    <${Ul} />
    <p><span class="anders">${nn.other}</span>${nn.other_says}</p>
  </aside>
`,Ua=({by:t},e)=>ve(e).overview.changed[t]});function mu({list:t}){let e=({screen:n,label:o})=>`${t==="Basis"?`${n} `:""}${K(o)}`;return a`<${Sn} pairs=${Object.values(_.codes[t]).map(n=>[e(n),n.definition])} />`}function fu({id:t=""}){let e=Te.reading;return a`
    <${ms} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,o])=>a`<h3>${o}</h3><${mu} list=${n} />`)}
      ${e.rules.map(({title:n,text:o})=>a`<h3>${n}</h3><p>${o}</p>`)}
      <h3>${e.source}</h3>
      ${_.plans.map(n=>a`<p>${`${uo(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      ${_.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
    <//>
  `}function uh(){let{howto:t}=k.overview,e=Object.values(ke).map(([o])=>o),n={report:W?t.reports:po(),marks:e.join(" "),source:js()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(o=>a`<li>${g(o,n)}</li>`)}</ol>
    </details>
  `}function dh({name:t,one:e,plan:n,open:o}){let s=i=>jo(i)?a`<${N} id=${i} />`:i,r=ie();return je(()=>{o&&r.current.scrollIntoView({block:"center"})},[o]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ja(t,W?n.key:"",o)}>${e.phrase}</a>: ${e.definition}
      ${o&&a`<${E} look="geteld" items=${e.things.map(s)} />`}
    </li>
  `}function hh(){let t=o=>a`
    <${N} id=${dt(o,"initiative")} />${" → "}<${Ta} id=${dt(o,"barrier")} />
    ${`: ${v(o,"rationale")}`}<${ds} of=${o} />
  `,e=o=>a`
    <${N} id=${dt(o,"initiative")} />${`: ${Dt(o,"status")}`}<${ds} of=${o} />
  `,n=$u(pn.statuses).map(e);return a`
    <${Va} of=${Te.weak} id="lezing" items=${$u(pn.weak).map(t)}
      intro=${g(Te.weak.intro,pn.links)} />
    <${Va} of=${Te.other} id="anders" items=${pn.other.map(t)} />
    ${n.length>0&&a`<${Va} of=${Te.statuses} id="standen" items=${n} />`}
  `}function bh(){if(!pn.judged.length)return null;let t=e=>g(Te.judged.line,{step:O(dt(e,"barrier")),kinds:kt(e,"interventionKind").map($t).join(", "),state:Dt(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:rt(v(e,"asOf"))});return a`<${Va} of=${Te.judged} id="oordelen" items=${pn.judged.map(t)} />`}function kh(){let t=Te.expected.columns,e=[Ht("stap",t.step,n=>dt(n,"barrier")),{key:"soort",label:t.kind,text:n=>kt(n,"interventionKind").map($t).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return a`
    <${ms} of=${Te.expected} id="verwacht" count=${pn.expected.length}>
      <${gt} id="verwachtingen" caption=${Te.expected.caption} rows=${pn.expected} columns=${e} />
    <//>
  `}var Lr,Te,ph,ms,$h,mh,hu,pn,Hl,fh,Va,$u,gh,gu,bu=z(()=>{"use strict";V();tt();Tt();R();Wt();q();et();ft();$s();ye();ht();Pe();cn();Lr=k.method,Te=k.unknown,ph=3,ms=({of:t,count:e,intro:n=t.intro,id:o="",close:s=null,children:r})=>a`
  <${Ys} id=${e!==void 0&&e<=ph?"":o} close=${s}
    title=${e===void 0?t.title:g(Te.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;$h=()=>H({getal:null},!0),mh=({scenario:t})=>a`
  <${ms} of=${Lr.numbers} id="getallen" close=${A.route.query.getal?$h:null}>
    ${Le(t).map(e=>a`
        ${W&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Rn(t,e).named).map(([n,o])=>a`<${dh} key=${n} ...${{name:n,one:o,plan:e}} open=${A.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,hu=({route:t})=>a`
  <${it} text=${Lr.title}><p class="uitleg">${Lr.intro}</p><//>
  <${uh} />
  <div class="blok"><${Da} /></div>
  <${ms} of=${Lr.states} id="standen"><${mu} list="CellState" /><//>
  <${mh} scenario=${J(t.query)} />
  <${fu} />
  <p><a href=${M("weet-niet")}>${Lr.unknown}</a></p>
`,pn=_.unknown,Hl=({of:t,id:e,ids:n,more:o})=>a`
  <${ms} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Me} ids=${St(n)} more=${o} />`}
  <//>
`,fh=t=>a`<span class="zacht"> – ${ge(t).toLowerCase()}</span>`,Va=({of:t,id:e,items:n,intro:o})=>a`
  <${ms} of=${t} id=${e} count=${n.length} intro=${o}><${E} items=${n} /><//>
`,$u=t=>[...t].sort((e,n)=>nt(O(dt(e,"initiative")),O(dt(n,"initiative"))));gh=()=>a`
  <${ms} of=${Te.clashes} id="tegenspraak" count=${pn.clashes.length}>
    ${St(pn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${N} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${se} of=${[t]} />
        </div>
      `)}
  <//>
`;gu=()=>a`
  <${it} text=${Te.title}><p class="uitleg">${Te.intro} ${Gn}</p><//>
  <${Hl} of=${Te.unjudged} id="ongeplaatst" ids=${pn.unjudged} more=${fh} />
  <${hh} />
  <${gh} />
  <${bh} />
  <${Hl} of=${Te.nameless} id="naamloos" ids=${pn.nameless} />
  <${Hl} of=${Te.generic} id="verzamelnamen" ids=${pn.generic} />
  <${kh} />
  <${fu} id="lezen" />
`});function fs({label:t,value:e,options:n,id:o=null,type:s=null,pick:r}){let i=dr(!1),l=c=>{let{value:u}=c.target;i.current=!1,u!==e&&r(u)};return a`
    <${n?"select":"input"} id=${o} type=${s} max=${s&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,u])=>a`<option value=${c}>${u}</option>`)}
    <//>
  `}var ko,Xs=z(()=>{"use strict";V();ko=t=>a`<label class="veld"><span>${t.label}</span><${fs} ...${t} /></label>`});function wu({plans:t,here:e}){let n=l=>l.flatMap(c=>Y(c,"who").map(({from:u})=>u)),o=(l,c)=>a`<details><summary>${l}</summary><${Me} ids=${St(c)} /></details>`,[s,r]=t.map(l=>C(n(tr(l).filter(e)))),i=s.filter(l=>r.includes(l));return[o(g(to.in_both,{count:i.length}),i),...t.map((l,c)=>{let u=n(tr(t[1-c])),p=[s,r][c].filter($=>!u.includes($));return o(g(to.only_in,{plan:l.title,count:p.length}),p)})]}function yu(t,e){let n=[...ao("Publication")].filter(o=>Rt(o,e.key));return St(Vl(t)).map(o=>({id:o,found:Zp(o,[...tr(e),...n])}))}function _u({rows:t,plan:e,other:n}){let o=({shared:c})=>g(to.found,{shared:c.join(", ")}),s=({found:c})=>c.map(u=>[O(u.id),ku(u.id),o(u)].filter(Boolean).join("; ")).join(" | ")||to.none,r=c=>a`
    <${N} id=${c.id} /> <${vt} id=${c.id} />
    <p class="zacht">${[ku(c.id),o(c)].filter(Boolean).join("; ")}</p>
  `,i=[Ht("actie",e.title,({id:c})=>c),{key:"lijkt",label:`${n.title}, ${Tn(n.date,n)}`,sort:!1,text:s,cell:({found:c})=>c.length?a`<${E} items=${c.map(r)} />`:to.none}],l={name:"lijkt-op.csv",origin:()=>Yt(null)};return a`
    <p class="zacht">${to.note}</p>
    <${gt} id=${`lijkt-${e.key}`} caption=${to.title} rows=${t} columns=${i} file=${l}
      hideCaption />
  `}function wh({plan:t,other:e}){let[n,o]=U(""),s=u=>Y(u,"who").map(({from:p})=>p),r=St(C(tr(t).flatMap(s))).map(u=>[u,O(u)]),i=n?yu(e,t):[],l=u=>i.flatMap(({id:p,found:$})=>$.filter(m=>m.id===u).map(({shared:m})=>({id:p,shared:m}))),c=St(tr(t).filter(u=>n&&s(u).includes(n)));return a`
    <${ko} label=${to.who} value=${n} options=${[["","…"],...r]} pick=${o} />
    ${n&&a`<${_u} rows=${c.map(u=>({id:u,found:l(u)}))} plan=${t} other=${e} />`}
  `}function xu({plans:t}){let[e,n]=[...t].sort((r,i)=>Vl(r).length-Vl(i).length),o=()=>a`<${_u} rows=${yu(e,n)} plan=${e} other=${n} />`,s=()=>a`<${wh} plan=${n} other=${e} />`;return a`
    <${Js} summary=${g(to.summary,{plan:e.title})} inside=${o} />
    <${Js} summary=${g(to.reverse,{other:e.title})} inside=${s} />
  `}var to,tr,Vl,ku,vu=z(()=>{"use strict";V();R();q();Se();os();et();It();Zt();cs();ht();Xs();Pe();cn();to=k.compare.alike,tr=({key:t})=>Dn.filter(e=>Rt(e,t)),Vl=t=>tr(t).filter(e=>he(e,"Measure"));ku=t=>[...ts(t),_.lookups[t]?.description].filter(Boolean).join("; ")});function yh(t,e,n){let o="";for(let s=n;s<t+e;s+=n)o+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return o}function _h(t,e){let n="";for(let o=3;o<t-1;o+=4)for(let s=3;s<e-1;s+=4)n+=Jl(o,s,.8);return n}function vh(t,e){return[...t.querySelectorAll(xh)].flatMap(o=>{let s=o.getScreenCTM();if(!s||!o.checkVisibility())return[];let r=window.getComputedStyle(o),i=$=>Number(o.getAttribute($)||0),l=Ka(e.multiply(DOMMatrix.fromMatrix(s)));if(o.tagName==="text")return Sh(o,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},u=r.strokeDasharray==="none"?"":r.strokeDasharray,p=Number(r.opacity)*(Kl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Su[o.tagName](i,o),...c,dash:u,opacity:p}]})}function Sh(t,e,n,o,s){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=o-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let u=(c.textContent||"").replace(/\s+/g," "),p=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(p.fontSize);if(i&&u.startsWith(" ")&&(l+=hs(" ",$,p.fontWeight)),!u.trim())return[];i=!0;let m=Ka(new DOMMatrix(e).translate(l,s));return l+=hs(u.trim(),$,p.fontWeight),[{at:m,text:u.trim(),size:$,weight:p.fontWeight,fill:p.fill}]})}function hs(t,e,n){return Gl.font=`${n} ${e}px ${Ga}`,Gl.measureText(t).width}function Oh(t,e,n){let{width:o,height:s}=e,r=Ka(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Jl(o/2,s/2,o/2-1):Mr(0,0,o,s),u=window.getComputedStyle(document.body).backgroundColor;Kl(t.backgroundColor)&&t.backgroundColor!==u&&i.push({at:r,d:c,fill:t.backgroundColor});let p=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:yh(o,s,9),fill:"none",stroke:p[p.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:_h(o,s),fill:p[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Mr(0,s/2-1,o,2),fill:p[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Mr(0,s+Number(h),o,-Number(h)),fill:d}):i.push({at:r,d:Mr(+f/2,+f/2,o-+f,s-+f),fill:"none",stroke:d,wide:+f});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${o}`,bottom:`M0 ${s}h${o}`,left:`M0 0v${s}`,right:`M${o} 0v${s}`};for(let[d,h]of Object.entries(l?{top:c}:m)){let f=$(d);f.wide&&Kl(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function Ch(t,e,n){let o=window.getComputedStyle(t.parentElement),s=Number.parseFloat(o.fontSize),r=document.createRange(),i=[];for(let{0:u,index:p}of t.data.matchAll(/\S+/g)){r.setStart(t,p),r.setEnd(t,p+u.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${u}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:u})}hs("",s,o.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Gl.measureText("x");return i.map(({on:u,text:p})=>{let $=p;for(;$&&u.left+hs($,s,o.fontWeight)>n+1;)$=$.slice(0,-1);$!==p&&($=`${$.slice(0,-1).trim()}…`);let m=Ka(e.translate(u.left,u.top+u.height*l/(l+c))),d=o.fontStyle==="italic"?o.fontStyle:"";return{at:m,text:$,size:s,weight:o.fontWeight,fill:o.color,slant:d}})}function Ou(t,e,n){let o=window.getComputedStyle(t);if(!t.checkVisibility()||o.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return vh(t,e);let s=t,r=o.transform;r!=="none"&&(s.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[p,$]=o.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+p,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-p,-i.top-$)}let c=r==="none"&&o.overflowX==="hidden"?Math.min(n,i.right):n,u=[...t.childNodes].flatMap(p=>p instanceof Text?Ch(p,l,c):p instanceof Element?Ou(p,l,c):[]);return s.style.transform="",[...Oh(o,i,l),...u]}function Ql(t){let e=[...t.querySelectorAll("th")];for(let u of e)u.style.position="relative";let{left:n,top:o,width:s,height:r}=t.getBoundingClientRect(),i=Ou(t,new DOMMatrix([1,0,0,1,-n,-o]),Number.POSITIVE_INFINITY);for(let u of e)u.style.position="";let l=i.map(u=>u.at[4]+u.at[0]*hs(u.text||"",u.size||0,u.weight||"")),c=[...i.filter(u=>u.d),...i.filter(u=>u.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var Ka,Kl,Mr,Jl,Su,xh,Gl,Ga,Cu=z(()=>{"use strict";Ka=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Kl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Mr=(t,e,n,o)=>`M${t} ${e}h${n}v${o}h${-n}Z`,Jl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Su={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Jl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Mr(t("x"),t("y"),t("width"),t("height"))},xh=[...Object.keys(Su),"text"].join();Gl=document.createElement("canvas").getContext("2d"),Ga=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Yl(t,e,n,o,s,r){let i=$p(t,u=>hs(u,e,n)<=s),l=e*1.35;return{shapes:i.map((u,p)=>({at:[1,0,0,1,wo,r+e+p*l],text:u,size:e,weight:String(n),fill:o})),below:r+i.length*l}}function Tu({title:t,scenario:e,of:n,legend:o,note:s=""}){let{version:r,content:i}=_.meta,l=[uo(lt(e?.plan)),e&&Ut(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let u=Ql(c);c.classList.remove("heel");let p=Math.max(u.width,Lh),$=Yl(t,22,650,jh,p,wo),m=Yl(`${l}. ${Gn} ${s}`.trim(),13,400,ju,p,$.below+2),d=m.below+16,[h,f,b]=[wo,d+u.height+24,0],w=[...document.querySelectorAll(o)].map(Ql).flatMap(j=>{h>wo&&h+j.width>wo+p&&([h,f,b]=[wo,f+b+6,0]);let L=Mu(j.shapes,h,f);return h+=j.width+20,b=Math.max(b,j.height),L}),x=g(Tr.foot,{version:r,content:(i||"").slice(0,12)}),S=Yl(x,13,400,ju,p,f+b+16),y=[...$.shapes,...m.shapes,...Mu(u.shapes,wo,d),...w,...S.shapes];return{title:`${t} ${l}. ${Gn}`,width:p+2*wo,height:S.below+wo,shapes:y}}function Th(t){let{title:e,width:n,height:o,shapes:s}=Tu(t),r=(c,u,p,$="")=>{let m=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",u));for(let[d,h]of Object.entries(p))h!==void 0&&h!==""&&m.setAttribute(d,String(h));return m.textContent=$,m},i={width:n,height:o,viewBox:`0 0 ${n} ${o}`,"font-family":Ga,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:o,fill:"#FFFFFF"});for(let{at:c,text:u,d:p,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w,opacity:x}of s){let[S,y,j,L,I,T]=c,B=S===1&&!y&&!j&&L===1?`translate(${I} ${T})`:`matrix(${c.join(" ")})`;u===void 0?r(l,"path",{d:p,transform:B,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":h},opacity:x===1?void 0:x}):r(l,"text",{transform:B,...{"font-size":f,"font-weight":b,"font-style":w},fill:$},u)}xn(za(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function zh(t){await document.fonts.ready;let{width:e,height:n,shapes:o}=Tu(t),s=document.createElement("canvas"),r=Math.min(Mh,Lu/e,Lu/n);s.width=e*r,s.height=n*r;let i=s.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:u,d:p,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:x=1}of o){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=x,i.fillStyle=$,i.font=`${w} ${b} ${f}px ${Ga}`,u!==void 0&&i.fillText(u,0,0);let S=new Path2D(p);$!=="none"&&i.fill(S),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(S)),i.restore()}let l=za(`${t.name}.png`);s.toBlob(c=>c?xn(l,c,"image/png"):Mt(g(Tr.too_large,{name:l})),"image/png")}var Tr,jh,ju,wo,Lh,Mh,Lu,Mu,on,Io=z(()=>{"use strict";Be();V();R();q();ft();Zt();Cu();Tr=k.shared.export,[jh,ju]=["#16212B","#46525D"],[wo,Lh,Mh,Lu]=[28,720,2,12e3],Mu=(t,e,n)=>t.map(o=>({...o,at:[...o.at.slice(0,4),o.at[4]+e,o.at[5]+n]}));on=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Th(t)}>${Tr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>zh(t)}>${Tr.png}</button>
  </span>
  <span class="breder zacht">${Tr.wider}</span>
`});function zu({rows:t,unit:e,end:n}){let o=n?re.right:re.left-re.box,s=n?re.right+re.box+12:re.left-re.box-12;return t.map(({state:r,count:i,y:l})=>{let c=re.top+l*e,u=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${o} y=${c} width=${re.box} height=${u} />
        <text x=${s} y=${c+u/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${qo(r)}
        </text>
      </g>
    `})}function Fh({band:t,unit:e}){let n=t.count*e,o=re.top+t.y1*e+n/2,s=re.top+t.y2*e+n/2,r=(re.left+re.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${re.left} ${o} C${r} ${o} ${r} ${s} ${re.right} ${s}`}
      stroke-width=${Math.max(n,1)}><title>${Fu(t)}</title></path>
  `}function Bh({flow:t}){let e=Math.max(...t.bands.map(s=>s.count)),n=({to:s,count:r})=>a`
    <i aria-hidden="true" class=${`b-${s}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${qo(s)}
  `,o=s=>t.bands.filter(r=>r.from===s);return a`<div class="standlijst">
    ${t.left.map(({state:s,count:r})=>a`
        <section><h3>${r} ${qo(s)}</h3><${E} items=${o(s).map(n)} /></section>
      `)}
    <p class="zacht">${gs.listed}</p>
  </div>`}function Bu({flow:t,one:e,other:n,counted:o}){if(X())return a`<${Bh} flow=${t} />`;let s=re.height/t.height,r=t.bands.map(Fu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${gs.title}>
      <svg viewBox=${`0 0 ${re.width} ${re.height+re.top+14}`} role="img"
        aria-label=${g(gs.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${re.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${re.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Fh} key=${`${i.from}|${i.to}`} band=${i} unit=${s} />`)}
        <${zu} rows=${t.left} unit=${s} />
        <${zu} rows=${t.right} unit=${s} end />
      </svg>
      <figcaption>${gs.caption}</figcaption>
      <p class="acties"><${on} name="overgang" title=${`${gs.title} (${o})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var gs,re,qo,Fu,Eu=z(()=>{"use strict";V();Tt();R();q();et();Io();gs=k.compare.flow,re={width:960,height:430,top:40,left:230,right:640,box:16},qo=t=>t?K(Z("CellState",t)):gs.fresh,Fu=({count:t,from:e,to:n})=>F(gs.band,t,{from:qo(e),to:qo(n)})});function Ah(t){let e=eo[eo.length-1],n=_.plans.map(c=>eo.findLast(u=>u.plan===c)||e),[o,s]=W?n:[eo[0],e],r=eo.slice(0,-1).find(c=>c.key===t.van)||o,i=eo.slice(eo.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(s)?s:e);return{one:r,other:l,after:i}}function Nh({change:t,side:{plan:e,date:n,label:o},at:s}){let r=zr(t)?null:Zn(t.kind,[t.barrier,t.other_barrier][s],e.key),i=M("overzicht",{cel:r,plan:r?null:e.key,stand:n===me?null:n}),l=c=>a` <${vt} ...${{id:c,date:n}} /> <${Wl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${o}</strong></a>: ${t.states[s]}</p>
      <${Me} ids=${St(t.work[s])} more=${l} />
    </div>
  `}function Ph({rows:t}){let e=([,,s,r])=>a`${r} <a href=${Xe(s)}>${Q.see}<span class="sr"> ${O(s)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([s,r])=>[s,r]))),o=s=>s.folds?a`<${ps} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`;return a`
    <${P} title=${g(Q.stated,{count:t.length})} note=${Q.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Qs("uitspraken",t,{of:([s])=>s,titles:n}).map(s=>a`${o(s)}<${E} look=${us(s)} items=${s.rows.map(e)} />`)}
    <//>
  `}function Ih({found:t,one:e,other:n,mode:o,counted:s}){let r={of:y=>zr(y)?y.whose:y.other_barrier||y.barrier||"",titles:[...gn,["",k.shared.all_steps],["apart",Q.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:y})=>y,titles:Object.entries(Q.whose).map(([y,j])=>[y,g(j,l)])},u=y=>y.map(j=>O(Ae(j)||j)).join(", "),p=y=>K($t(y.kind)),$=y=>C([y.barrier,y.other_barrier].map(xt)).join(" / "),m=y=>p(y)+(o==="plans"&&!zr(y)?` (${$(y)})`:""),d=[{key:"stap",label:Q.columns.step,text:$},{key:"soort",label:Q.columns.kind,text:p},{key:"een",label:e.label,text:y=>K(y.states[0])},{key:"ander",label:n.label,text:y=>K(y.states[1])},{key:"weg",label:g(Q.left[o],l),sort:!1,text:y=>u(y.left)},{key:"erbij",label:g(Q.joined[o],l),sort:!1,text:y=>u(y.joined)}],h=i.flatMap(({label:y,date:j},L)=>{let I=T=>`${O(T)} (${Oe(T,j)})`;return[{key:"wie",label:g(Q.who,{label:y}),text:T=>u(T.who[L])},{key:"wat",label:g(Q.work,{label:y}),text:({work:T})=>St(T[L]).map(I).join("; ")}]}),f=y=>a`
    ${y.sentence}
    <${Xn} title=${[Q.see_both,a`<span class="sr"> ${$t(y.kind)}, ${$(y)}</span>`]}>
      <div class="standen">${i.map((j,L)=>a`<${Nh} ...${{change:y,side:j,at:L}} />`)}</div>
    <//>
  `,b=y=>a`
    <${ps} part=${y} level=${3} names=${y.rows.map(m)}
      count=${y.rows.some(zr)?"":F(Q.differ,y.rows.length)} />
  `,w=()=>Bn([...d,...h],t.changes,()=>Yt(null,"",s)),x=a`
    <${Xn} title=${Q.as_table}>
      <${gt} id="vakken" caption=${Q.table} rows=${t.changes} columns=${d} />
    <//>
  `,S=a`<div class="acties"><${we} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
    ${t.changes.length?S:a`<p>${k.shared.none}</p>`}
    ${Qs("verschillen",t.changes,o==="plans"?c:r).map(y=>a`
        ${y.folds&&b(y)}
        ${Q.elsewhere[y.key]&&a`<p class="zacht">${g(Q.elsewhere[y.key],l)}</p>`}
        <${E} look=${us(y)} items=${y.rows.map(f)} />
      `)}
    ${t.notes.map(y=>a`<p class="zacht">${y}</p>`)}
    ${t.changes.length>0&&x}
  `}function qh({actions:t,flow:e,one:n,other:o,counted:s,heads:r}){let i=t.moved.length+t.stayed.length,l=p=>({state:$})=>String(e.bands.find(m=>m.from===$&&m.to===p)?.count||Q.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>qo(p)},...e.right.map(({state:p})=>({key:p,label:qo(p),sort:!1,text:l(p)}))],u=g(Q.counts_table,{before:n.label,after:o.label});return a`
    <${P} title=${Q.counted}>
      <p class="zacht">${g(Q.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Bu} flow=${e} one=${n} other=${o} counted=${s} />
      ${r.length>0&&a`<p>${F(Q.heads,r.length,{names:mt(r.map(le))})}</p>`}
      <${Xn} title=${Q.flow.table}>
        <${gt} id="overgang" caption=${u} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function Rh(t,e,n){let{notes:o,changes:s,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:o,statements:r.filter(([,,c])=>n(c)),changes:s.filter(({barrier:c,other_barrier:u})=>!e||[c,u].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function Wh({actions:t,one:e,other:n,all:o,counted:s}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":Oe(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Q.not_yet}</span>`:a`<${vt} id=${m} date=${e.date} />`,u=[Ht("actie",Q.action,m=>m),{key:"wat",label:Q.what,text:ge},{key:"plan",label:e.label,text:l,cell:c},On("nu",n.label,m=>m,n.date)],p=()=>Bn(u,r,()=>Yt(null,e.plan.key,s)),$=()=>H({alles:o?"nee":"ja"});return a`
    <${P} look=${null} title=${g(o?Q.all:Q.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${$}>${Q.show_all}</button>
        <${we} name="vergelijk.csv" rows=${p} />
      </div>
      <${gt} id="vergelijk" caption=${Q.actions_table} rows=${r} columns=${u} urlKey="sorteer"
        sort="actie" />
    <//>
  `}function Nu({route:t}){if(eo.length<2)return a`<${it} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:n,after:o}=Ah(t.query),s=J(t.query),r=Ll(s),i=`${s.stated?"stated":"all"}${s.strict?"|strict":""}`,l=_.comparisons[`${e.key}|${n.key}|${i}`],c=mn.some(B=>B.notation===t.query.stap)?t.query.stap:"",u=l.actions&&Wn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=B=>(!c||Hn(B).includes(c))&&(!u||_.works[B]?.chapters?.includes(u)),$=Rh(l,c,p),{actions:m}=$,d=[e.plan,n.plan],h=$.changes.filter(B=>!zr(B)),f=h.filter(({whose:B})=>!B.endsWith("-open")).length,b=c&&u?null:m?.flows[c||u],w=(t.query.alles||u&&"ja")==="ja",x=Dn.filter(B=>Rt(B,e.plan.key)&&_.works[B]?.container&&p(B)),S=m?"dates":"plans",y=g(Q.intro[S],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),j=a`
    <${yn} label=${Q.first} name="van" chosen=${e.key} options=${Au(eo.slice(0,-1))} />
    <${yn} label=${Q.second} name="met" chosen=${n.key} options=${Au(o)} />
  `,L=a`
    <${P} title=${g(f<h.length?Q.cells_open:Q.cells,{sure:f,open:h.length-f})}>
      <${Ih} ...${{found:$,one:e,other:n,mode:S,counted:r}} />
    <//>
  `,I=a`<${P} title=${Q.alike.title}><${xu} plans=${d} /><//>`,T=a`
    <${P} title=${Q.alike.partners} note=${Q.alike.partners_note}><${wu} ...${{plans:d,here:p}} /><//>
  `;return a`
    <${it} text=${Q.heading[S]} title=${Q.title}><p class="uitleg">${y} ${Gn}</p><//>
    <${_n}>
      <${zl} />
      <div class="velden">
        ${eo.length>2&&j}
        <${yn} label=${Q.columns.step} name="stap" options=${gn} />
        ${m&&a`<${yn} label=${Eh} name="hoofdstuk" options=${Zo} />`}
      </div>
    <//>
    ${m&&b&&a`<${qh} ...${{actions:m,flow:b,one:e,other:n,counted:r,heads:x}} />`}
    ${m&&a`<${Ph} rows=${$.statements} />`}
    ${!m&&I}
    ${!u&&L}
    ${m?a`<${Wh} ...${{actions:m,one:e,other:n,counted:r,all:w}} />`:T}
    <${xe} text=${F(Q.shown,f)} />
  `}var Q,Eh,eo,zr,Au,Pu=z(()=>{"use strict";V();tt();Tt();R();Wt();q();En();et();ft();It();vu();en();Zt();ye();ht();Eu();Pe();cn();Q=k.compare,Eh=k.measures.fields.chapter,eo=_.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:W?g(Q.side,{plan:t.title,label:n}):K(n)}))),zr=({whose:t})=>t==="apart",Au=t=>t.map(e=>[e.key,e.label])});function Uh({row:t,cell:e,change:n,step:o,plan:s}){let r=Ha(e,n,s);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Zn(t.key,o,s.key);return a`
    <td>
      <button type="button" class="vakje" id=${is(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>H({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:xt(o)})}${r}</span>
        <${Iu} cell=${e} />
      </button>
    </td>
  `}function qu({as:t,rows:e,column:{undecided:n}}){let{title:o,text:s}=n?_e.undecided:_e.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${o}</strong> ${s}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Vh({plan:t,reach:e,scenario:n,rows:o,changes:s}){let r=new Map(o.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(_e.caption,{scenario:Ut(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${_e.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Hh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Pt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${N} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((u,p)=>u.acting?l.partners?a`<td></td>`:a`<${Uh} row=${l} cell=${l.cells[p]} change=${s(l.key,u.step)}
                  step=${u.step} plan=${t} />`:c===0&&a`<${qu} as="td" rows=${i.length} column=${u} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Qh({plan:t,scenario:e,reach:n}){let o=Ve("partner",e,t),s=Gs("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${mo} plan=${t} /><p>${_e.nothing_yet}</p>`:n.partners?a`
    ${W&&a`<h2>${t.title}</h2>`}
    <${mo} plan=${t} />
    <p>${Rn(e,t).phrase.reach}
      ${" "}<a href=${M("methode",{getal:"organisaties-in-de-tekst"})}>${_e.in_text}</a>. ${_e.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${Vh} ...${{plan:t,reach:n,scenario:e,rows:o,changes:s}} />
        <p class="acties">
          <${on} name=${`dekking-${t.key}`} title=${_e.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Gh} plan=${t} reach=${n} rows=${o} changes=${s} />
        <div class="hoofdstuk"><h2>${_e.alike.title}</h2><p>${_e.alike.note}</p></div>
        <${E} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Jh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${_e.nothing}</p>`}function Ru({route:t}){let e=J(t.query),{reach:n}=G(e),{cel:o}=t.query;return a`
    <div class="werkkop">
      <${it} text=${_e.heading} title=${_e.title} />
      <p class="zacht">${Ut(e)}</p>
      <${ss} />
    </div>
    ${Le(e).map(s=>a`
        <${Qh} key=${s.key} ...${{plan:s,scenario:e}} reach=${n.find(r=>r.plan===s.key)} />
      `)}
    ${o&&a`<${Zs} address=${o} by="partner" scenario=${e} />`}
    <${xe} text=${o?"":g(_e.shown,{scenario:Ut(e)})} />
  `}var _e,Dh,Iu,Zl,Hh,Kh,Gh,Jh,Wu=z(()=>{"use strict";V();tt();Tt();R();Wt();q();En();ft();It();$s();en();Io();ht();_e=k.coverage,Dh=5,Iu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Ce} basis=${t.most_basis} />
    <${bo} bar=${t.bar} most=${Dh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Zl=t=>!t.acting&&!t.undecided,Hh=({step:t,place:e,column:n,all:o})=>a`
  <th scope="col" class="station">
    <span class=${Zl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a>
    <span class=${Zl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/o}%`}}></i></span>
  </th>
`;Kh=({row:t,cell:e,change:n,step:o,plan:s})=>a`
  <span class=${Pt(t.id)?"verzamel":""}><${N} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${M("dekking",{...A.route.query,cel:Zn(t.key,o,s.key)})}>
    <span class="sr">${t.label}: ${He(e).word}${n&&`, ${Ua(n,s)}`}</span>
    <${Iu} cell=${e} />
  </a>
`,Gh=({plan:t,reach:e,rows:n,changes:o})=>a`
  <div class="perstap">
    ${e.columns.map((s,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Kh} row=${l} cell=${l.cells[r]} change=${o(l.key,s.step)}
            step=${s.step} plan=${t} />`);return a`
        <section key=${s.step}>
          <${W?"h3":"h2"} class="stapkop">
            <span class=${Zl(s)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(_e.step,{step:xt(s.step),phrase:s.phrase})}
          <//>
          ${i.length>0&&a`<${E} items=${i} />`}
          ${!s.acting&&a`<${qu} as="p" column=${s} />`}
        </section>
      `})}
  </div>
`,Jh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${W?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${M("aandachtspunten",{stap:n.step})}>${_e.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${_e.about}</p>
    <${jr} expected=${_e.expected} quiet=${_e.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Ul} />
    <p><a href=${M("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Qa(t,e){let n=Ja(e).map(s=>({row:s,ends:[...s.from,...s.to]})),o=s=>n.flatMap(({row:r,ends:i})=>i.includes(s)&&(s===t||!i.includes(t))?r:[]);return[t,...ut(t,"standsFor")].map(s=>({end:s,rows:o(s)})).filter(({rows:s})=>s.length)}function Uu(t,e){let{columns:n=[]}=G(t).reach.find(c=>c.plan===e.key)||{},o=Ve("kind",t,e),s=Ve("partner",t,e).map(({id:c,label:u,cells:p})=>({id:c,label:u,at:e.steps.flatMap(($,m)=>p[m]?[m]:[]),basis:$=>p[$]?.most_basis||""})).sort((c,u)=>Bs(c.id,u.id)),r=e.steps.map((c,u)=>({step:c,reached:n[u],silent:o.filter(p=>p.cells[u]?.unmet),own:s.filter(({at:p})=>p.length===1&&p[0]===u),all:s.filter(({at:p})=>p.includes(u))})),i=c=>c.at.join(),l=s.filter(({at:c})=>c.length>1).sort((c,u)=>nt(i(c),i(u)));return{stops:r,several:l}}var Ja,Du,Xl,bs=z(()=>{"use strict";R();Wt();q();es();Se();En();et();Ja=({date:t,plan:e})=>ao("InformationFlow").filter(n=>Yo(n,t)&&Rt(n,e)).map(n=>{let o=ut(n,"between"),s=r=>[...ut(n,r),...o].sort(Bs);return{id:n,state:v(n,"flowState"),from:s("from"),to:s("to"),between:o}}).sort((n,o)=>nt(v(n.id,"content"),v(o.id,"content")));Du=([t,e],n)=>Ja(n).flatMap(({id:o,from:s,to:r})=>s.includes(t)&&r.includes(e)||s.includes(e)&&r.includes(t)?o:[]),Xl=(t,e,n)=>Object.keys(_.codes[t]||{}).filter(o=>n.includes(o)).sort((o,s)=>+(s===e)-+(o===e))});function tg(t,e){let n=t.getBoundingClientRect(),o=[...t.querySelectorAll("[data-vak]")],s=new Map(o.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(S=>s.get(S)).filter(S=>S!==void 0),[c,u]=l.sort((S,y)=>S.left-y.left);if(!c||!u)return{tie:i,d:"",x:0,y:0};let[p,$]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[m,d]=[u.left-n.left,(u.top+u.bottom)/2-n.top],h=(p+m)/2,f=`M${p} ${$}C${h} ${$} ${h} ${d} ${m} ${d}`,b=Xh.map(S=>{let[y,j,L,I]=[(1-S)**3,3*S*(1-S)**2,3*S*S*(1-S),S**3];return{tie:i,d:f,x:y*p+(j+L)*h+I*m,y:(y+j)*$+(L+I)*d}}),x=b.find(S=>r.every(y=>Math.max(Math.abs(y.x-S.x),Math.abs(y.y-S.y))>Zh))||b[0];return i.number!==void 0&&r.push(x),x})}function eg(t,e,n,o){let s=n.findIndex(c=>c.some(u=>u.id===e)),r=n[s]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[s]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[s+(t==="ArrowLeft"?-1:1)]||[],l=o.flatMap(({from:c,to:u})=>c===e?[u]:u===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function er({heads:t,columns:e,ties:n,chosen:o,label:s,choose:r,press:i}){let l=ie(),[c,u]=U([]);rn(()=>{let f=()=>u(tg(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let p=e.flat(),$=p.some(f=>f.id===o)?o:p[0]?.id,m=({from:f,to:b})=>f===o||b===o,d=new Set(n.filter(m).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${s} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!Yh.includes(f.key))return i(f.key,b);let w=eg(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:f,tie:b})=>a`<path d=${f} class=${`${b.look}${m(b)?" aan":""}`} />`)}
      </svg>
      ${e.map((f,b)=>a`
          <div class=${`kolom ${f[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${f.map(w=>a`
                  <li key=${w.id}>
                    <button type="button" data-vak=${w.id} tabindex=${w.id===$?0:-1}
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
  `}var Yh,Zh,Xh,Ya=z(()=>{"use strict";V();Yh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Zh=28,Xh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function nr({label:t,id:e,thing:n,pick:o,among:s=jo}){let[r,i]=U(!1),l=()=>St([...ln.keys()].filter(f=>Qt(f)&&s(f))),c=Re(()=>r?l():[],[r]),[u,p]=U(null),$=f=>{let b=Nt(f.trim()),w=y=>[O(y),le(y),...kt(y,"altLabel")].map(Nt),x=y=>io(y)?w(y):w(y).slice(0,2),S=c.find(y=>O(y)===f)||c.find(y=>x(y).includes(b));return S?[S]:c.filter(y=>b&&w(y).some(j=>j.includes(b)))};je(()=>p(null),[n]);let{route:m}=A,d=f=>{if(A.route!==m)return;let[b,...w]=$(f.target.value);p(b&&!w.length?null:f.target.value),b&&!w.length&&o(b)},h=u?$(u).slice(0,3).map(O).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${u??(jo(n)?O(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${O(f)}></option>`)}</datalist>
      ${u&&a`<small role="status">${h?g(Hu.meant,{names:h}):Hu.unknown_thing}</small>`}
    </label>
  `}var Hu,Za=z(()=>{"use strict";V();tt();R();q();et();cn();Hu=k.explore});function ng(t){let e=Gu(Es(t.from,t.to,t.scenario,!0),t),n=e.length>0&&` ${g(wt.only,{names:Ku(e)})}`;return a`<p role="status"><strong>${wt.none}</strong>${n}</p>`}function og({from:t,to:e,scenario:n}){let o=jp([t,e],n).map(i=>i.label),s=Lp([t,e],n),r=Du([t,e],n);return a`
    ${o.length>0&&a`<p>${g(wt.shared,{steps:mt(o)})}</p>`}
    ${r.length>0&&a`<p>${wt.flows} <${at} ids=${r} />.</p>`}
    ${s.length>0&&a`<p>${wt.bodies} <${at} ids=${s} />.</p>`}
  `}function tc({of:t,scenario:{date:e,plan:n}}){let[o,s]=t.map(u=>zt(u,"chapterLead",e)),r=o.filter(u=>(s||o).includes(u)&&Rt(u,n)),[i,l]=s?wt.headed:wt.heads,c=(s?[o,s]:[]).map((u,p)=>{let m=u.filter(h=>!r.includes(h)&&Rt(h,n)).flatMap(h=>zt(h,"inChapter")).filter(h=>Un(h).includes(t[1-p])&&!Un(h).includes(t[p])),d={who:O(t[p]),other:O(t[1-p])};return m.length>0&&a`<p>${g(wt.within,d)} <${at} ids=${m} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${at} ids=${r} />. ${l}</p>`}${c}`}function sg({from:t,to:e,scenario:n,collective:o}){let s=Re(()=>ha(t,e,n,o),[t,e,o,n]),r=s.length>br?g(wt.longer.first,{count:br}):F(wt.longer.all,s.length),i=s.slice(0,br).map(l=>a`<${at} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${E} as="ol" look="wegen" id="langere" items=${i} />`}function Ju(t){let[{to:e}]=t,n=({phrase:s,of:[r]})=>`${s}. ${v(r,"rationale")||v(r,"summary")}`,o=s=>t.filter(({from:r})=>r===s).map((r,i)=>i?K(n(r)):n(r));return a`
    <${N} id=${e} />${W&&` (${_t(e)?.title})`} <${vt} id=${e} />
    ${C(t.map(({from:s})=>s)).map(s=>a`<p><${N} id=${s} />: ${o(s).join(" ")}</p>`)}
    <${se} of=${t.flatMap(s=>s.of)} />
  `}function rg({found:t,...e}){let{from:n,to:o,scenario:s}=e,r=Gu(t,e),i=Re(()=>{let f=w=>[be(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===o)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(x=>r.includes(x))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(x=>({id:x,text:O(x),look:f(x)}))),ties:t.lines.map(({from:w,to:x},S)=>({from:w,to:x,number:S+1,look:b([w,x])}))}},[t]),l=t.layers.map(f=>be(f[0])),c=r.length?Es(n,o,s):t,u=c?.length===t.length?c.count:0,p=Ku(r),$=F(wt.works,l.filter(Boolean).length),m={from:O(n),to:O(o),count:t.lines.length},d=f=>H({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${er} heads=${l.map(f=>f?wt.columns.what:wt.columns.who)} ...${i} chosen=""
          label=${g(wt.picture,m)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${on} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${s}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${u>0&&a`<strong>${F(wt.counted,u,{works:$})}</strong> `}
      ${p&&`${F(wt.through,t.count-u,{names:p,works:$})} ${wt.dotted} `}${wt.says}
    </p>
    ${!X()&&h}
    <h2>${wt.sentences}</h2>
    <${E} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>Ju(f))} />
  `}function Qu({query:t,scenario:e}){let[n,o]=[t.van,t.naar].map(h=>Vu(h)?h:""),[s,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:o,scenario:e},l=n&&o&&n!==o,c=l?Cp(n,o,e):[],u=c.length>0,p=[n,o,s,e.key,e.plan],$=Re(()=>l?Es(n,o,e,s):null,p),m=(h,f,b)=>a`
    <${nr} label=${f} id=${h} thing=${b} among=${Vu}
      pick=${w=>H({[h]:w})} />
  `,d=(h,f,b)=>a`
    <label class="vink">
      <input type="checkbox" id=${h} checked=${f} onChange=${()=>H({[h]:f?null:"ja"})} />
      ${` ${b}`}
    </label>
  `;return a`
    <section aria-label=${wt.heading}>
      <h2>${wt.heading}</h2>
      <div class="velden">
        ${m("van",wt.from,n)} ${m("naar",wt.to,o)}
        ${d("verzamel",s,wt.collective)}
        ${l&&a`<button type="button" onClick=${()=>H({van:o,naar:n})}>${wt.swap}</button>`}
        ${l&&$&&d("langer",r,wt.longer.show)}
      </div>
      <p><a href=${M("verken",{uit:n,kies:n})}>${wt.back}</a></p>
      ${!(n&&o)&&a`<p>${wt.choose}</p>`} ${n&&n===o&&a`<p>${wt.same}</p>`}
      ${l&&a`<${tc} of=${[n,o]} scenario=${e} />`}
      ${l&&($?a`<${rg} ...${i} found=${$} />`:a`<${ng} ...${i} />`)}
      ${u&&a`<h3>${wt.together}</h3>`}
      ${c.flat().some(h=>h.name==="expected")&&a`<p class="zacht">${wt.expecting}</p>`}
      ${u&&a`<${E} look="wegen" items=${c.map(Ju)} />`}
      ${l&&a`<${og} ...${i} />`}
      ${l&&$&&r&&a`<${sg} ...${i} collective=${s} />`}
    </section>
  `}var wt,Vu,Ku,Gu,Yu=z(()=>{"use strict";V();tt();Tt();R();q();es();bs();Se();et();It();Ya();Io();ht();Za();wt=k.explore.path,Vu=t=>Qt(t)&&(io(t)||be(t)),Ku=t=>mt(t.map(O)),Gu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(o=>Pt(o)&&o!==e&&o!==n)});function nd(t,{shown:e,opened:n,scenario:o,fixed:s}){let{weg:r}=A.route.query,i=l=>{location.hash=M("verken",l)};return{f:()=>s?i({uit:t,kies:t}):H({uit:t,kies:t,weg:null}),"+":()=>!s&&fa(t,e,o)&&H({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!s&&H({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!s||H({weg:[...Xa(r),t].join(","),kies:null}),p:()=>s?i({van:t}):H({van:t}),Escape:()=>H({kies:null})}}function ig({id:t,...e}){let{shown:n,opened:o,scenario:s,fixed:r}=e,i=nd(t,e),l=fa(t,n,s),c=(u,p)=>a`<button type="button" class="klein" onClick=${i[u]}>${p} <kbd>${u}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Xe(t)}>${yt.actions.page}</a>
      ${o.join()!==t&&c("f",yt.actions.only)}
      ${l>0&&!r&&!o.includes(t)&&c("+",F(yt.open,l))}
      ${o.includes(t)&&!r&&o.length>1&&c("-",yt.actions.fold)}
      ${(r||!o.includes(t))&&c("h",yt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",yt.actions.path)}
    </p>
  `}function od(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${yt.panel.label}><p class="zacht">${yt.panel.none}</p></section>`;let o=e.roles.filter(c=>c.from===n||c.to===n),s=e.ties.filter(c=>c.work===n||c.step===n),r=be(n)?"from":"to",i=c=>a`
    <${N} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${as} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:u,of:p,basis:$})=>{let m=n===c?u:c,d=v(p,"rationale");return a`
      ${m===To?yt.no_step:a`<${N} id=${m} />`}${" "}<${Ce} basis=${$} />
      ${d&&a`<span class="zacht"> ${yt.panel.reason} ${d}</span>`}
      ${p!==c&&a`<${as} of=${p} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${yt.panel.label}>
      <h2>${yo(n)}</h2>
      ${be(n)&&a`<p>${Oe(n,t.scenario.date)}</p>`}
      ${Pt(n)&&a`<p class="zacht">${yt.panel.collective}</p>`}
      ${n!==To&&a`<${ig} id=${n} ...${t} />`}
      ${o.length>0&&a`<h3>${r==="from"?yt.panel.who:yt.panel.what}</h3>`}
      <${E} look="buren" items=${o.map(i)} />
      ${s.length>0&&a`<h3>${n===s[0].work?yt.panel.step:yt.panel.what}</h3>`}
      <${E} look="buren" items=${s.map(l)} />
    </section>
  `}function sd({shown:t,opened:e,chosen:n,scenario:o,fixed:s,title:r}){let i=Re(()=>{let p=d=>`wie${Pt(d)?" verzamel":""}`,$=d=>!s&&e.includes(d)?" begin":"",m=d=>s||e.includes(d)?0:fa(d,t,o);return{columns:[t.who.map(d=>({id:d,text:yo(d),look:p(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:yo(d),look:`wat${$(d)}`,more:[td(Lo(d,o.date)),a` <small>${Dt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:yo(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:Zu(f,h)}))]}},[t]),l=p=>H({kies:p===n?null:p}),c=(p,$)=>$!==To&&nd($,{shown:t,opened:e,chosen:n,scenario:o,fixed:s})[p]?.(),u=g(yt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${er} heads=${yt.columns} ...${i} chosen=${n} label=${u} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${s&&Xu("r-beoogd-ondertekenaar",yt.intended)}
      <li class="zacht">${yt.to_step}</li>
      ${Object.entries(ke).map(([p,[,$]])=>Xu(Zu(p),$))}
      ${Object.entries(_.codes.CellState).filter(([p])=>t.what.some($=>Lo($,o.date)===p)).map(([p,{label:$}])=>a`<li>${td(p)}${K($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${yt.keys}</p>
  `}function rd({shown:t,chosen:e,scenario:n,fixed:o}){let s=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!s.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>zo(d,n,o).length?yt.list.away:Fn(d),c=[{key:"wie",label:yt.list.who,text:({who:d,work:h})=>d?yo(d):l(h),cell:({who:d,work:h})=>d?a`<${N} id=${d} /><${Ao} id=${d} />`:l(h)},{key:"rol",label:yt.list.role,text:d=>d.role},Ht("wat",yt.list.what,d=>d.work),{key:"stap",label:yt.list.step,text:d=>i(d.work).map(yo).join(", ")},On("stand",yt.list.status,d=>d.work,n.date),go(yt.list.where,d=>d.of)],u=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),p=`${F(yt.list.caption,r.length)}${o?"":`. ${yt.list.only}`}`;return a`<${gt} id="verkenlijst" ...${{caption:p,rows:r,columns:c,about:u,file:{name:"verken.csv",origin:d=>Yt(n,_t(d.work)?.key)}}} />`}var yt,Xa,ag,ed,yo,lg,Zu,Xu,td,ad=z(()=>{"use strict";V();tt();R();q();es();et();ft();It();Ya();Zt();ht();Pe();yt=k.explore,Xa=t=>(t||"").split(",").filter(Qt),ag=t=>Wn.find(e=>[v(e,"identifier"),e].includes(t)),ed=({uit:t,stap:e,partner:n,hoofdstuk:o})=>Xa(t||pa(e)?.id||Ae(n)||ag(o)),yo=t=>t===To?yt.no_step:O(t);lg={"●":"l-heel","◐":"l-lang","○":"l-punt"},Zu=(t,e)=>e===To?"l-geen":lg[ke[t]?.[0]]||"l-heel",Xu=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,td=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function ld({rows:t,chosen:e,state:n}){let o=Re(()=>{let i=p=>p.length?p:[""],l=p=>C(t.flatMap($=>i($[p]))).sort(($,m)=>+!$-+!m).map($=>({id:`${p} ${$}`,text:$?O($):Ke.unnamed,look:`wie${$&&!Pt($)?"":" verzamel"}`})),c=t.flatMap(p=>{let $=p.between.length?"l-punt":"l-heel";return[...i(p.from).map(m=>({from:`from ${m}`,to:p.id,look:$})),...i(p.to).map(m=>({from:p.id,to:`to ${m}`,look:$}))]}),u=t.map(p=>({id:p.id,text:ec(p.id),look:"wat",more:cg(p)}));return{columns:[l("from"),u,l("to")],ties:c}},[t.map(i=>i.id).join()]),s=i=>H({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ke.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${er} heads=${Ke.columns} ...${o} chosen=${e} label=${g(Ke.picture,{state:n})} choose=${s}
          press=${i=>i==="Escape"&&H({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function cd({rows:t,chosen:e}){let[n,o]=e.split(" "),s=n==="from"||n==="to"?n:null,r=t.filter(c=>s?c[s].includes(o)||!o&&!c[s].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${ug} row=${c} />: <${N} id=${c.id} text=${ec(c.id)} />
    ${v(c.id,"summary")&&a`<span class="zacht adres">${v(c.id,"summary")}</span>`}
    <${as} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${E} look="buren" items=${i.map(l)} />
    </section>
  `}function ei({rows:t,scenario:e,state:n}){let o=[id("from",Ke.list.from),id("to",Ke.list.to),Ht("inhoud",Ke.list.what,s=>s.id,ec),{key:"staat",label:Ke.list.state,text:s=>Dt(s.id,"flowState")},{key:"sindsdien",label:Ke.list.since,text:s=>Dt(s.id,"followUp")},go(k.explore.list.where,s=>[s.id])];return a`
    <${gt} id="stromenlijst" caption=${g(Ke.caption,{state:n})} rows=${t} columns=${o}
      file=${{name:"informatiestromen.csv",origin:()=>Yt(e)}} />
  `}var Ke,ec,cg,pg,ti,ug,id,nc=z(()=>{"use strict";V();tt();R();q();bs();et();It();Ya();Zt();ht();Pe();Ke=k.explore.flows,ec=t=>`${v(t,"content")}${dt(t,"between")&&` (${Ke.among})`}`,cg=({id:t})=>v(t,"followUp")&&a` <small>${g(Ke.since,{phrase:Dt(t,"followUp")})}</small>`,pg=t=>t.map(e=>O(e)).join(", ")||Ke.unnamed,ti=({ids:t})=>t.length?a`<${at} ids=${t} />`:a`<span class="zacht">${Ke.unnamed}</span>`,ug=({row:t})=>t.between.length?a`${Ke.between} <${ti} ids=${t.from} />`:a`<${ti} ids=${t.from} /> → <${ti} ids=${t.to} />`;id=(t,e)=>({key:t,label:e,text:n=>pg(n[t]),cell:n=>a`<${ti} ids=${n[t]} />`})});function ni({of:t,at:e}){let n=t.map(o=>a`<${Ce} basis=${o.basis(e)} /><${dd} one=${o} />`);return a`<${E} look="wiehier" items=${n} />`}function $g({text:t,children:e}){let[n,o]=U(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>o(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function mg({of:t,at:e}){if(t.length<=dg)return a`<${ni} of=${t} at=${e} />`;let n=r=>Dt(r.id,"organisationKind"),o=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),s=o.filter(r=>r.length>1).sort((r,i)=>nt(n(r[0]),n(i[0])));return a`
    ${s.map(r=>a`<${$g} text=${`${n(r[0])} (${r.length})`}><${ni} of=${r} at=${e} /><//>`)}
    <${ni} of=${o.filter(r=>r.length===1).flat()} at=${e} />
  `}function pd({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let o=r=>Po({column:r,barrier:t.notation},n.key),s=e.map(({key:r,label:i})=>a`<a href=${o(r)}>${i}</a>`);return a`
    ${X()&&a`<p class="bij niemand">${no.silent}:</p>`}
    <${E} look="stilte" label=${no.silent} items=${s} />
  `}function ud({stop:{step:t,reached:e},place:n}){let o=e&&!e.acting&&!e.undecided,s=e?.undecided&&!e.acting?no.undecided:o?no.no_partner:e?.phrase;return a`
    <h2 class=${o?"haltenaam leeg":"haltenaam"}>
      <a href=${M("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${o?"bij niemand":"bij"}>${s}</p>
  `}function $d({plan:t,scenario:e}){let{stops:n,several:o}=Uu(e,t),s=`route-${t.key}`,r=(u,p)=>a`<${ni} of=${u.all} at=${p} />`;if(X())return a`
      <div class="haltelijst" id=${s}>
        ${n.map((u,p)=>a`
            <section>
              <${ud} stop=${u} place=${p+1} />
              <${pd} stop=${u} plan=${t} />
              ${u.all.length>0&&a`<details><summary>${no.open}</summary>${r(u,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((u,p)=>o.findLastIndex($=>$.at.includes(p))),l=(u,p=u+1)=>({gridColumn:`${u+1} / ${p+1}`}),c=(u,p)=>a`
    ${i.map(($,m)=>p<=$&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
    <i class="dwarslijn" style=${l(u.at[0],u.at[u.at.length-1])}></i>
    <span style=${l(u.at[0],u.at[1])}><${dd} one=${u} /></span>
    ${u.at.map($=>a`<b style=${l($)}><${Ce} basis=${u.basis($)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${s} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((u,p)=>a`
              <div class="boven-halte" style=${l(p)}><${pd} stop=${u} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${ud} stop=${u} place=${p+1} /></div>
              <div class=${u.all.length?"onder-halte":""} style=${l(p)}>
                <${mg} of=${u.own} at=${p} />
              </div>
            `)}
        </div>
        <${E} look="bij-meer" label=${no.several} items=${o.map(c)} />
      </div>
      <ul class="lijnen" id=${`${s}-legenda`}>
        ${Object.entries(ke).map(([u,[,p]])=>a`<li><${Ce} basis=${u} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${no.silent}</li>
        <li><em>${no.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${on} name=${s} title=${no.title} scenario=${{...e,plan:t.key}} of=${`[id="${s}"]`}
          legend=${`[id="${s}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(no.says,{silence:k.shared.silence})}</p>
  `}var no,dg,dd,md=z(()=>{"use strict";V();tt();Tt();R();q();bs();En();et();ft();It();Io();ht();no=k.explore.route,dg=10,dd=({one:t})=>a`
  <a class=${Pt(t.id)?"verzamel":null} href=${M("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function Fr(t,e,n,o=0){let[s,r]=U(null);return je(()=>{let i=!0;r(null);let l=()=>pt().ask(t,e).then(u=>{i&&(r(u),n?.(u))}).catch(u=>i&&r({silent:u.message||k.whatif.silent})),c=window.setTimeout(l,o);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),s}function sc({chosen:t,choices:e,follows:n}){let o=ie(),s=A.started&&!!t&&X();je(()=>{s&&(o.current.focus({preventScroll:!0}),o.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${o}>${n}</div>`];return a`<div class="watals">${t&&X()?r.reverse():r}</div>`}function fg({before:t,after:e}){let n=pe[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:Z("Severity",t),after:Z("Severity",e)})}function fd({found:{cells:t,counts:e,all:n,gaps:o},id:s,scenario:r}){let i=o.map(m=>m.was||m.sentence),l=G(r).gaps.filter(m=>m.subject===s&&!i.includes(m.sentence)),c=m=>g(pe.cell,{kind:K($t(m.column)),step:xt(m.barrier).toLowerCase()}),u=m=>a`
    <strong>${c(m)}</strong>
    <span>${g(pe.now,{phrase:m.before})}</span> <span>${g(pe.then,{phrase:m.after})}</span>
  `,p=m=>a`
    <strong>${fg(m)}</strong> ${m.was&&`${g(pe.now,{phrase:m.was})} `}
    ${m.was?g(pe.then,{phrase:m.sentence}):m.sentence}
  `,$=a`
    <h2>${F(pe.stays,l.length)}</h2>
    <p>${pe.why}</p>
    <${E} items=${l.map(m=>m.sentence)} />
  `;return a`
    <h2 role="status">${F(pe.cells,t.length,{all:n})}</h2>
    <${E} look="anderelezing" items=${t.map(u)} />
    ${e.length>0&&a`<p>${g(pe.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${pe.alone}</p>
    <h2>${F(pe.gaps,o.length)}</h2>
    <${E} items=${o.map(p)} />
    ${l.length>0&&$}
  `}function hg({id:t,status:e,scenario:n}){let o=Fr("supposed",{options:Oo(n),work:t,status:e});return o&&o.silent===void 0?a`<${fd} found=${o} id=${t} scenario=${n} />`:a`<p role="status">${o?o.silent:k.whatif.busy}</p>`}function gg(){let t=Object.keys(_.readings).sort((n,o)=>nt(O(oc(n)),O(oc(o)))),e=n=>a`
    <a href=${M(["wat-als","actie",n])}>${O(oc(n))}</a>
    <span class="zacht"> ${g(pe.reading,{status:Z("Status",n.split("=")[1])})}</span>
  `;return a`<p>${pe.begin}</p><h2>${pe.readings}</h2><${E} items=${t.map(e)} />`}function hd({requested:t,scenario:e}){let{date:n}=e,o=b=>be(b)&&!!De(b,n),[s,r]=t.split("="),i=be(s)?s:"",l=ut(kn(i,n),"alternativeReading").map(b=>v(b,"status")),c=(b,w)=>M(["wat-als","actie",`${b}=${w}`]),u=e.key===J({}).key&&_.readings[`${i}=${r}`],p=b=>{location.hash=c(b,r||"")},$=([b,w])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${K(w)}</a>
    ${b===De(i,n)&&a` <span class="zacht">${pe.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${pe.other}</span>`}
  `,m=a`
    <p><${N} id=${i} />. ${Oe(i,n)}.</p>
    <h2>${pe.suppose}</h2>
    <${E} look="standkeuze" items=${lo("Status").map($)} />
  `,d=a`<${nr} label=${pe.which} id="actie" thing=${i} among=${o} pick=${p} />`;return a`<${sc} chosen=${i&&r?t:""} choices=${[d,i&&m]} follows=${!i||!r?a`<${gg} />`:u?a`<${fd} found=${u} id=${i} scenario=${e} />`:We()?a`<${hg} id=${i} status=${r} scenario=${e} />`:a`<p>${g(pe.elsewhere,{name:O(i),status:Z("Status",r)})}</p>`} />`}var pe,oc,rc=z(()=>{"use strict";V();tt();Tt();R();Wt();q();Ee();et();ft();It();ht();Za();pe=k.whatif.action;oc=t=>t.split("=")[0]});function Ro(){let t=k.missing;return a`
    <${it} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${M("overzicht")}>${t.home}</a></p>
  `}function wg({text:t,answers:e,instead:n}){let o=Fr("find",{text:t},void 0,250);if(!o||o.silent!==void 0||!o.source)return o&&n;let{found:s,count:r}=o,i=c=>[", ",ue.source.about,a`<${at} ids=${c} />`],l=s.map(({vindplaats:c,woorden:u,over:p})=>a`
      <p><${ac} text=${u} answers=${e} /></p>
      <p class="zacht">${ne(c)}${p.some(Qt)&&i(p.filter(Qt))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(ue.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ue.source.none}</p>`}
      ${s.length<r&&a`<p class="zacht">${g(ue.source.first,{count:s.length})}</p>`}
      <${E} as="ol" look="resultaten" items=${l} />
    </section>
  `}function gd({route:t}){let e=t.query.q||"",{found:n,read:o,some:s,answers:r}=_r(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(nt),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);rn(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let u=i&&!n.length&&a`<p>${ue.summarised}</p>`,[p,$]=s.length?[15,ue.some_more]:[100,ue.too_many],m=c.slice(0,p).map(f=>a`<${bg} item=${f} answers=${r} />`),d=s.length&&g(ue.some,{words:s.map(f=>`“${f}”`).join(ue.or)}),h=c.length?d||F(ue.found,c.length):g(ue.nothing,{text:e});return a`
    <${it} text=${ue.title} />
    <section class="filters" aria-label=${ue.label}>
      <div class="velden">
        <${Ws} label=${ue.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${yn} label=${ue.what} name="wat" options=${an(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:ue.type}</p>
    ${s.length>1&&a`<p>${ue.alone}${s.map(f=>a` <a href=${M("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${o&&a`<p id="gelezen">${g(ue.read,{typed:e.trim(),text:o})}</p>`}
    ${u&&a`<p id="anders">${ue.try}${kg()}</p>`}
    <${E} as="ol" look="resultaten" items=${m} />
    ${c.length>p&&a`<p>${g($,{count:c.length-p})}</p>`}
    ${i&&We()?a`<${wg} ...${{text:e,answers:r,instead:u}} />`:u}
    <${xe} text=${i?h:""} />
  `}var ue,ac,bg,kg,Br=z(()=>{"use strict";Is();V();tt();Tt();R();q();Ee();os();et();ft();en();ht();rc();ue=k.search;ac=({text:t,answers:e})=>ya(t,e).map(({phrase:n,on:o})=>o?a`<mark>${n}</mark>`:n),bg=({item:t,answers:e})=>a`
  <a href=${M(t.path,t.query)}><${ac} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${W&&_t(t.id)&&`, ${_t(t.id)?.title}`}</span>
  ${Bo(t.id)[0]&&a` <${vt} id=${t.id} />`}
  <p><${ac} text=${tu(t,e)} answers=${e} /></p>
`,kg=()=>Object.entries(ue.lists).map(([t,e])=>a` <a href=${M(t)}>${e}</a>`)});function xd({many:t,field:e,filters:n,choices:o,keep:s,notes:r,picture:i,list:l,panel:c}){let{toon:u,kies:p}=A.route.query,$=t?"lijst":bd.includes(u)?u:X()?"lijst":"beeld",m=bd.map(d=>[d,ct.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${$o} legend=${ct.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${on} ...${s} />`} ${o}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||p)&&c}
    </div>
  `}function vd({list:t,codes:e,had:n,state:o}){let s=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${K(Z(t,i))} (${s(i)})`]);return r.push([Wo,`${K(k.shared.all)} (${n.length})`]),X()?a`<${yn} name="staat" label=${ct.filters.state} options=${r} chosen=${o} />`:a`<${$o} legend=${ct.filters.state} name="staat" id="staat" current=${o} options=${r} />`}function Sd({opened:t,scenario:e,query:n,field:o,title:s=""}){let r=wd.map(Ze=>n[Ze]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Xa(n.weg),[c,u,p,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:u,from:p,to:$},d=Re(()=>Sp({...m,anyRole:!!s},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes(m.chosen)?m.chosen:"",b=h.length>ul,w=d.what.length>0,x={shown:d,opened:t,chosen:f,scenario:e,fixed:!!s},S=r.some(Boolean),y=S||l.length>0||e.stated||e.plan,j=ct.alone[hn(t[0])]||ct.alone.other,L=a`<button type="button" class="klein" onClick=${()=>H({weg:null})}>${ct.again}</button>`,I=d.undated>0&&F(ct.undated,d.undated),T={...x,title:s||t.map(yo).join(", ")},B=a`<${_n}><${Eo} fields=${_d} names=${wd} clear=${S} /><//>`,jt=a`
    ${l.length>0&&a`<p>${F(ct.hidden,l.length)} ${L}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${F(ct.left,d.left)} ${I}</p>`}
    ${b&&a`<p role="status">${g(ct.too_many,{count:h.length})}</p>`}
    ${!w&&a`<${tc} of=${t.slice(0,1)} scenario=${e} /><p>${y?ct.nothing:j}</p>`}
  `;return a`
    <${xd} many=${b||!w} field=${o} filters=${B} choices=${a`<${ss} />`} notes=${jt}
      keep=${{name:ct.file,title:T.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${sd} ...${T} /></div>`} list=${w&&a`<${rd} ...${x} />`}
      panel=${a`<${od} ...${x} />`} />
  `}function yg({query:t,scenario:e}){let n=ao("Agreement").filter(p=>Yo(p,e.date)&&Rt(p,e.plan)),{title:o,none:s}=ct.starts.afspraken;if(!n.length)return a`<p>${s}</p>`;let r=n.map(p=>v(p,"agreementStatus")),i=Xl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Wo,c=n.filter((p,$)=>l===Wo||r[$]===l),u=a`<${vd} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Sd} opened=${c} scenario=${e} query=${t} field=${u}
    title=${l===Wo?o:`${o}: ${Z("AgreementStatus",l)}`} />`}function _g({query:t,scenario:e}){let n=Re(()=>Ja(e),[e.date,e.plan]);if(!n.length)return a`<p>${ct.starts.informatie.none}</p>`;let o=n.map($=>$.state),s=Xl("FlowState",Object.keys(ct.flows.first)[0],o),r=[...s,Wo].includes(t.staat)?t.staat:s[0]||Wo,i=n.filter($=>r===Wo||$.state===r),l=3*i.length>2*ul,c=t.kies||"",u=r===Wo?k.shared.all:Z("FlowState",r),p=g(ct.flows.title,{state:u});return a`
    <${xd} many=${l} field=${a`<${vd} list="FlowState" codes=${s} had=${o} state=${r} />`}
      notes=${l&&a`<p role="status">${ct.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:p,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${ld} rows=${i} chosen=${c} state=${u} />`}
      list=${a`<${ei} rows=${i} scenario=${e} state=${u} />`}
      panel=${a`<${cd} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ct.flows.silence}</p>
  `}function Od({route:{path:t,query:e}}){let n=J(e),[,o=""]=t;if(o&&!Object.hasOwn(yd,o))return a`<${Ro} />`;let s=ed(e),r=f=>{H({uit:f,kies:f,weg:null}),Mt(yo(f))},i=a`<${nr} label=${ct.search} id="ding" thing=${s[0]||""} pick=${r} />`,l=Wn.map(f=>[v(f,"identifier")||f,O(f)]),c=a`<${yn} name="hoofdstuk" label=${ct.begin.chapters} options=${l} />`,u=o||(e.van?"verbinding":s.length?"":"route"),{title:p=ct.heading,sentence:$=ct.sentence}=ct.starts[u]||{},m=Object.entries(ct.starts).map(([f,{label:b,to:w}])=>[b,M(w.path,w.query),f===u]),d=o?yd[o]:e.van&&Qu,h=s.length?a`<${Sd} ...${{opened:s,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${ss} /></div>
        ${Le(n).map(f=>a`
            ${W&&a`<p><strong>${f.title}</strong></p>`}
            <${$d} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${ct.begin.network}</p>
      `;return a`
    <${it} text=${ct.heading} title=${u?`${ct.heading}: ${p}`:ct.heading}>
      <p class="uitleg">${$}</p>
    <//>
    <${Or} label=${ct.starts_label} tabs=${m} />
    ${d?a`<${d} key=${o} query=${e} scenario=${n} />`:h}
  `}var ct,bd,Wo,kd,_d,wd,yd,Cd=z(()=>{"use strict";Be();V();tt();Tt();R();Wt();q();es();bs();Se();et();Yu();en();ad();Fa();nc();Io();md();Za();Br();ct=k.explore,bd=["beeld","beide","lijst"],Wo="alle",kd=an(C(Object.values(_.works).flatMap(t=>t.years||[])).sort()),_d=[[ct.filters.step,"stap",gn],[ct.filters.kind,"soort",Ms],[ct.filters.from,"vanaf",kd],[ct.filters.to,"tot",kd]],wd=_d.map(([,t])=>t);yd={informatie:_g,afspraken:yg}});function oi(t,e){let n=_o();for(let{mark:o}of t)e?n.add(o):n.delete(o);return H({merk:[...n].join(ic),...!n.size&&{alleen:null}},!0),n.size}var ic,_o,jd,lc,cc=z(()=>{"use strict";tt();ic=".",_o=()=>new Set((A.route.query.merk||"").split(ic).filter(Boolean)),jd=()=>[..._o()].join(ic),lc=()=>!!A.route.query.alleen&&_o().size>0});var pc,xg,si,or,ks,Er=z(()=>{"use strict";V();q();pc=k.shared.outcomes,xg={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},si=({outcome:t})=>a`<g class=${`teken teken-${pc[t].sign}`}>${xg[pc[t].sign]}</g>`,or=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${si} outcome=${t} />
  </svg>
`,ks=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${or} outcome=${t} /> ${pc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function uc({gaps:t,what:e}){let n=_o(),o=t.filter(i=>n.has(i.mark)).length,s=i=>Mt(F(Ge.bar.changed,oi(t,i.target.checked))),r=t.length>1?g(Ge.mark_all,{count:t.length,what:e}):g(Ge.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${o===t.length} indeterminate=${o>0&&o<t.length}
        aria-label=${r} onChange=${s} />
    </label>
  `}function Sg({title:t,gaps:e,terms:n,alongside:o,by:s,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=F(Ge.questions,e.length).replace(/^\d+ /,""),p=[...Os(e.map(d=>s==="topic"?ho(d.query):d.subject_label))].map(([d,h])=>h>1?g(Ge.repeated,{title:d,count:h}):d),$=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Ge.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${p.slice(0,6).join(" · ")}${p.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${F(Ge.terms,n.length)}</span>`}
      ${o>0&&a`<span class="vouwtal bij">${g(Ge.about_source,{count:o})}</span>`}
    </span>
  `,m=()=>[e.map(d=>a`<${vg} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${M("aandachtspunten",{tekst:t})}>${Ge.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${uc} gaps=${C([...e,...n])} what=${t} />
      <${Js} summary=${$} inside=${m} open=${i} />
    </div>
  `}function Td({gaps:t,terms:e,alongside:n,by:o,scenario:s,open:r}){let i=(c,u)=>c.filter(p=>p[o]===u),l=C(t.map(c=>c.query)).map(c=>({id:c,title:ho(c)}));return(o==="topic"?_.topics:l).map(({id:c,title:u})=>({id:c,title:u,found:i(t,c),dated:o==="topic"?i(e,c):[]})).filter(({found:c,dated:u})=>c.length+u.length).map(({id:c,title:u,found:p,dated:$})=>a`
        <${Sg} key=${c} title=${u} gaps=${p} terms=${$} alongside=${i(n,c).length}
          by=${o} scenario=${s} open=${r} />
      `)}function Og({row:t,of:e}){let n=Ae(A.route.query.partner),o=C(Y(e,"who").flatMap(c=>c.from===n?c.phrase:[])),s=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=s.length>Ld+1?s.slice(0,Ld):s,i=s.length-r.length,l=r.length===1&&o.join()===Ge.deadline.how[t.how];return a`
    <${at} ids=${r} />
    ${i>0&&g(Ge.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?Fn(e):Ge.deadline.how[t.how]}</span>
    ${o.length>0&&!l&&a`<span class="bij">${O(n)}: ${o.join(", ")}</span>`}
  `}function Cg({gap:t,found:e,scenario:n}){let o=e.deadline,s=Ge.deadline.columns,r=le(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${Md(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${uc} gaps=${[t]} what=${o.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${N} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Pl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>
        ${o.quote}<span class="bij">${o.by}<${Nl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${s.stand}><${ks} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${s.who}><${Og} row=${o} of=${e.subject} /></td>
    </tr>
  `}function ri({works:t,partner:e}){let n=Ae(e),o=$a(n);return Object.entries(Ge.deadline.left).map(([s,r])=>{let i=t.filter(c=>o(c)===s),l=F(r,i.length,{partner:O(n)});return i.length>0&&a`<p>${l} <${at} ids=${C(i)} name=${le} />.</p>`})}function zd({rows:t,scenario:e,all:n}){let{columns:o,caption:s,title:r,lanes:i,note:l,show:c}=Ge.deadline,u=X()?Lg:jg,p=n||t.length<=u+1?t:t.slice(0,u),$=Mo(t.map(({found:d})=>d.deadline)),m=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>H({termijnen:"alle"},!0)}>${F(c,t.length-p.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
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
          ${p.map(d=>a`<${Cg} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${p.length<t.length&&m}
    </section>
  `}var Ge,Md,vg,Ld,jg,Lg,dc=z(()=>{"use strict";Be();V();tt();Tt();R();q();Se();cc();et();It();cs();ht();Er();Ge=k.gaps;Md=t=>_o().has(t.mark)?"gemarkeerd":"",vg=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Md(t)}`} data-vraag=${t.mark}>
    <${uc} gaps=${[t]} what=${t.sentence} />
    <div><${Ia} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Ld=2;[jg,Lg]=[8,5]});async function Nr(t,e){let n=await pt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:o}=await pt().ask("page",{options:[],comparisons:e});return pt().show(o,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function ai({files:t,children:e=null}){let[n,o]=U("");async function s(r,i){window.addEventListener("beforeunload",Fd),await ro(o,de.saving,async()=>{let{name:l,data:c}=await pt().ask(r,i);xn(l,c,Ar[l.split(".").pop()])}),window.removeEventListener("beforeunload",Fd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>s(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Ed(){let t=ie(),[e,n]=U("");async function o(){let[s]=t.current.files;if(!s)return Mt(de.first_source);ro(n,de.busy,async()=>(await pt().ask("source",{data:await aa(s)})).message)}return a`
    <${P} title=${de.source} note=${de.source_intro}>
      <div class="velden">
        <label class="veld"><span>${de.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${o}>${de.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function li({message:t,notes:e=[],faults:n,wrong:o,questions:s,requested:r,counts:i}){let l=i&&n.length+s.length>0,c=Object.entries(i||{}).map(Tg);return c.sort(nt),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ai} files=${[{id:"bewaar-fouten",label:de.save_marked,name:"faults"}]} />`}
    ${e.map(u=>a`<p>${u}</p>`)}
    <${Bd} title=${de.faults} lines=${n} count=${o} />
    <${Bd} title=${de.questions} lines=${s} count=${r} />
    ${c.length>0&&a`<details><summary>${de.read}</summary><${E} items=${c} /></details>`}
  `}function Ad(t){if(!t.length)throw new Error(de.first);if(t.length>1)throw new Error(g(de.one_only,{count:t.length}));if(t[0].size>tl)throw new Error(g(de.too_large,{name:t[0].name,most:tl/2**20}));return t[0]}var de,Ar,Mg,Fd,ii,Bd,Tg,Pr=z(()=>{"use strict";Be();V();R();q();Ee();et();Zt();ye();de=k.check,Ar={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Mg=()=>pt().ask("shipped").then(()=>pt().show()),Fd=t=>t.preventDefault();ii=()=>a`
  <${P} title=${de.save} note=${de.save_intro}>
    <${ai}
      files=${Object.entries(de.save_as).filter(([t])=>!(W&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${pt().own&&a`<button type="button" id="terug" onClick=${Mg}>${de.back}</button>`}
    <//>
  <//>
`;Bd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(de.list,{title:t,count:n})}</h2><${E} items=${e} />`,Tg=([t,e])=>g(de.counted,{count:e,what:la(t).toLowerCase()})});function zg({scenario:t,report:e}){let n=o=>ro(e,Je.busy,async()=>{let s={options:Oo(t),marks:jd(),kind:o};xn(`${Je.file}.${o}`,(await pt().ask("marked",s)).data,Ar[o])});return Object.entries(Je.office).map(([o,s])=>a`<button type="button" id=${`merk-${o}`} onClick=${()=>n(o)}>${s}</button>`)}function Fg({gaps:t,scenario:e}){let[n,o]=U(""),s=_o();if(!s.size)return null;let r=Na(t).filter(m=>s.has(m.mark)),i=s.size-r.length,l=lc(),c=We()?Je.address:Je.elsewhere_office,u=[...s].map(m=>({mark:m})),p=()=>{oi(u,!1),Mt(Je.cleared)},$=()=>{H({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Je.label}>
      <p><strong>${F(Je.count,s.size)}</strong>${i>0&&F(Je.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>H({alleen:l?null:"gemarkeerd"})}>${l?Je.every:Je.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${Je.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${Je.print}</button>
      <${we} name=${`${Je.file}.csv`} rows=${()=>Pd(r,e)} label=${Je.csv} id="merk-csv" />
      ${We()&&a`<${zg} scenario=${e} report=${o} />`}
    </section>
  `}function Bg({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=[...t.flatMap(fo).flatMap(r=>r.partners),...ca],o=[[Ft.fields.partner,"partner",e(n,xr).sort((r,i)=>nt(r[1],i[1]))],[Ft.fields.step,"stap",[...gn,...Nd("stap",xt)]],[Ft.fields.query,"vraag",e(t.map(r=>r.query).sort(nt),ho)],[Ft.fields.weight,"gewicht",[...lo("Severity"),...Nd("gewicht",r=>Z("Severity",r))]],[Ft.fields.kind,"soort",Ms]],s=a`<${Ws} label=${Ft.fields.text} name="tekst" />`;return a`<${_n}><${Eo} ...${{fields:o,after:s}} names=${$c} /><//>`}function Eg({points:t,low:e,source:n}){let o=Object.fromEntries($c.map(i=>[i,A.route.query[i]])),s=F(Ft.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,u)=>a`
    <a href=${M("aandachtspunten",{...o,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${Ft.parts[i]}</strong> ${g(Ft.part_counts[i],u)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Ft.parts_label}>
      ${r("points","overleg",!n,{questions:ci(t),topics:s})}
      ${r("source",Id,n,{questions:ci(e)})}
    </nav>
  `}function Ag({scenario:t}){let{vraag:e,partner:n}=A.route.query,o=e&&n?Pa(G(t).gaps,{...A.route.query,partner:""}):[];if(!o.length||o.some(({partners:u})=>u.length))return a`<p>${Ft.none}</p>`;let{step:s,other:r,clear:i}=Ft.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>H({partner:null})}>${i}</button>`;return a`<p>${o.every(({barrier:u})=>u)?s:r} ${c}</p>`}function Ng({gaps:t,alongside:e,per:n,scenario:o,open:s,all:r}){let i=[...t,...e].flatMap(m=>fo(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>nt(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=pi[n],u=Object.entries(pi).map(([m,d])=>[m,Ft.fold[d]]),p=()=>H({vouw:s?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${Ft.heading[c]}</h2>
        <p>${Ft.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${p}>${s?Ft.refold:Ft.unfold}</button>
        </p>
      </header>
      <${$o} legend=${Ft.fold_by} name="per" options=${u} current=${n} id="per" />
      <${Td} ...${{gaps:l,alongside:e,by:c,scenario:o,open:s}} terms=${C(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${zd} rows=${i} scenario=${o} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${Ag} scenario=${o} />`}
  `}function qd({route:t}){let e=J(t.query),n=t.query,o=G(e).gaps,s=lc(),r=s?Na(o).filter(w=>_o().has(w.mark)):Pa(o,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===Id:!i.length&&l.length>0,u=s||!!n.vraag,p=u?r:c?l:i,$=s||$c.some(w=>n[w]),m=n.vouw?n.vouw==="uit":$&&p.length<=Pg,d=n.per in pi?n.per:Object.keys(pi)[Number(c&&!u)],f=(n.partner?Pa(o,{...n,partner:""}):[]).flatMap(fo).flatMap(w=>w.deadline?w.subject:[]),b=s?Ft.only_title:ho(n.vraag);return a`
    <${it} text=${s?Ft.bar.label:Ft.title}>
      <p class="uitleg">${g(Ft.intro,{report:po(lt(e.plan))})} ${Gn}</p>
    <//>
    ${Le(e).map(w=>a`<${mo} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${u?a`<p class="delen"><strong>${b}</strong></p>`:a`<${Eg} ...${{points:i,low:l,source:c}} />`}
      <${Ca} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&a`<${Bg} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!u&&a`<p class="zacht">${Ft.source_intro}</p>`}
        <p class="zacht" id="weegt">${Ft.weights}</p>
        <${ri} works=${f} partner=${n.partner||""} />
        <${Ng} key=${`${c}${s}`} gaps=${p} alongside=${c||u?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${we} name="aandachtspunten.csv" rows=${()=>Pd(p,e)} /></p>
        <${Vs} />
      </div>
    </div>
    <${Fg} gaps=${o} scenario=${e} />
    <${xe} text=${g(Ft.shown,{points:ci(i),low:ci(l)})} />
  `}var Ft,Je,Pd,Nd,$c,Id,ci,pi,Pg,Rd=z(()=>{"use strict";Be();V();tt();Tt();R();Wt();q();Ee();cc();et();ft();en();Zt();dc();cs();Pr();Ft=k.gaps,Je=k.gaps.bar,Pd=(t,e)=>[[...Ft.csv,...Qn],...t.map(n=>[n.number,Z("Severity",n.severity),ho(n.query),n.sentence,_.queries[n.query]?.why||"",n.steps.map(xt).join(", "),n.kinds.map($t).join(", "),n.partners.map(xr).join(", "),n.subject_label,ls(n).map(ne).join("; "),...Yt(e,n.plan)])];Nd=(t,e)=>{let n=A.route.query[t]||"";return n.includes(",")?[[n,mt(n.split(",").map(e))]]:[]},$c=["tekst","stap","soort","partner","vraag","gewicht"];Id="bron",ci=t=>F(Ft.questions,t.length);pi={onderwerp:"topic",soort:"query"};Pg=25});function ui(t){let[e,n]=[mc(t),v(t,"summary")];return[e,e&&n?`${Pn.reported} ${n}`:n].filter(Boolean)}function qg({property:t,value:e}){let n=e.slice(1),o=([s,r])=>v(n,s)&&` (${g(r,{date:rt(v(n,s))})})`;return e.startsWith("@")?[a`<${N} id=${n} />`,Object.entries(Pn.when[t]||{}).map(o)]:_.lists[t]?Z(_.lists[t],e):Pn.truth[e]||rt(e)}function mi({ids:t,title:e}){if(!t.length)return null;let n=s=>({kind:Dt(s,"recommendationKind"),response:Dt(s,"response")||Pn.requested.no_response}),o=t.map(s=>a`<li><${N} id=${s} />${g(Pn.requested.line,n(s))}</li>`);return a`<${P} title=${e}><${An} id="gevraagd" items=${o} /><//>`}function rr({id:t}){let e=new Map;for(let{from:c,to:u,how:p}of mr(t))p&&u===t&&tn(e,c,p);if(!e.size)return null;let n=[...e].map(([c,u])=>({from:c,how:C(u).join(", ")})),{columns:o,title:s,caption:r}=Pn.mentions,i=n.length>(X()?1:Rg),l=[Ht("wat",o.what,({from:c})=>c),{key:"soort",label:o.kind,text:({from:c})=>ge(c)},{key:"verband",label:o.link,text:({how:c})=>c},{...On("stand",o.stand,({from:c})=>c),cell:({from:c})=>be(c)&&a`<${vt} id=${c} />`}];return a`
    <${Ys} id=${i?"verwijzingen":""} title=${g(s,{count:n.length})}>
      <${gt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Pn,Ig,mc,Xt,sr,di,$i,Rg,fi,ar=z(()=>{"use strict";V();Tt();R();q();Se();et();ye();ht();Pe();cn();Pn=k.thing,Ig=new Set([..._.hidden,...Pn.shown]),mc=t=>{let e=v(t,"promise");return e&&`${v(t,"isNew")==="true"?Pn.promised_new:Pn.promised} ${e}`};Xt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;sr=t=>Object.entries(ln.get(t)||{}).filter(([e])=>!Ig.has(e)).map(([e,n])=>{let o=n.map(s=>a`<${qg} property=${e} value=${s} />`);return[K(la(e)),o.length>1?a`<${E} items=${o} />`:o[0]]}),di=t=>kt(t,"altLabel").join(", "),$i=({id:t})=>Wa(t).length>0&&a`<${P} title=${Pn.figures}><${Dl} id=${t} /><//>`;Rg=3;fi=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${P} title=${t}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p>
              <${at} ids=${ut(o,n)} />${ut(o,n).length>0&&": "}
              <strong>${Dt(o,"engagement")||Pn.organisation.wish}.</strong> ${v(o,"rationale")}
            </p>
            <${se} of=${[o]} />
          </div>
        `)}
    <//>
  `});function Dg({id:t,scenario:e}){let n=ze.cell_columns,o=G(e).matrix.kind.filter(c=>sl(c.barrier,c.plan)===t);if(!o.length)return null;let s=c=>K($t(c.column)),r=c=>a`<a href=${Po(c,c.plan)}>${s(c)}</a>`,i=c=>{let{word:u,lines:p,look:$}=He(c);return[a`<span class=${`chip ${$}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...Yn(c=>c.plan),{key:"soort",label:n.kind,text:s,cell:r},{key:"stand",label:n.stand,text:c=>He(c).word,csv:Ks,cell:i},Dd(n.how,c=>c.most_basis)];return a`
    <${P} title=${ze.cells} note=${Ut(e)}>
      <${gt} id="vakken" caption=${ze.cells_caption} rows=${o} columns=${l}
        file=${Sr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function Ug({id:t,links:e,scenario:n,undecided:o}){let s=ze.columns,r=T=>dt(T,"initiative"),i=T=>_t(T)?.key,{links:l,matrix:c}=G(n),u=C(e.map(r)).length,p=T=>`; ${[Z("Strength",l[T][1]),Ra(T)].filter(Boolean).join("; ")}`,$=[...Yn(i),Ht("actie",s.action,r),{key:"soort",label:s.kind,text:T=>kt(T,"interventionKind").map($t).join(", ")},{key:"wie",label:s.who,sort:!1,text:T=>Fn(r(T)),cell:T=>a`<${at} ids=${Un(r(T))} none=${Fn(r(T))} />`},On("stand",s.stand,r,n.date),Dd(s.how,T=>l[T][0],p)],m=Sr(t,"activiteiten",n,i),d={id:"wiewat",caption:ze.work_caption,rows:e,sort:"actie",columns:$,file:m},h=e.flatMap(T=>_.works[r(T)]?.chapters||[]),f=T=>mt(ut(T,"chapterLead").map(O)),w=Wn.filter(T=>h.includes(T)&&f(T)).map(T=>`${O(T)} – ${f(T)}`).join("; "),x=e.flatMap(T=>kt(T,"interventionKind")),S=C(c.kind.map(T=>T.column)).filter(T=>!x.includes(T)),y=C(G(n).apart.map(({kind:T})=>T)),j=dt(t,"broader")&&!o&&g(ze.absent,{kinds:mt(S.map($t))}),L=Rs(lt(n.plan),k.shared.nothing_step),I=a`<p>${o?k.overview.undecided:L}</p>`;return a`
    <${P} title=${g(e.length>u?ze.work_rows:ze.work,{count:u,rows:e.length})}>
      ${e.length?a`<${gt} ...${d} />`:I}
      ${j&&a`<p>${j}</p>`}
      ${w&&a`<p class="zacht">${g(ze.heads,{chapters:w})}</p>`}
      ${y.map(T=>a`<p class="zacht">${g(ze.care,{kind:K($t(T))})}
            <a href=${M("maatregelen",{soort:T})}>${ze.care_link}</a>.</p>`)}
    <//>
  `}function Hg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${N} id=${n} />`,g(ve(_t(n)).thing.step.helper,{awareness:Dt(n,"awareness")||ze.unaware})]);return a`<${P} title=${ze.helpers}><${E} items=${e} /><//>`}function Ud({id:t}){let e=J(A.route.query),n=ut(t,"narrower"),o=[t,...n],s=i=>o.flatMap(l=>zt(l,"barrier")).filter(l=>he(l,i)),r=o.flatMap(i=>Y(i,"at").flatMap(l=>l.of)).filter(i=>i in G(e).links&&Rt(i,e.plan));return a`
    <${Wg} id=${t} narrow=${n} />
    <${Dg} id=${t} scenario=${e} />
    <${Ug} id=${t} links=${r} scenario=${e} undecided=${gp(e).has(t)} />
    <${mi} title=${ze.requested} ids=${s("Recommendation").filter(i=>Rt(i,e.plan))} />
    <${Hg} ids=${s("Facilitator")} />
  `}var ze,ws,hi,Wd,Dd,Wg,gi=z(()=>{"use strict";V();tt();R();Wt();q();Se();En();et();ft();It();Zt();ye();ht();Pe();ar();cn();ze=k.thing.step,ws=t=>mn.filter(e=>t.includes(e.notation)).map(e=>e.label),hi=t=>_.works[t]?.across?k.shared.all_steps:ws(Hn(t)).join(", "),Wd=t=>ke[t]?.[1]||"",Dd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:o=>Wd(e(o))+n(o),cell:o=>e(o)&&[a`<${Ce} basis=${e(o)} />`,` ${Wd(e(o))}${n(o)}`]}),Wg=({id:t,narrow:e})=>a`
  <${P} title=${ze.what}>
    <${Xt} text=${v(t,"step")} />
    <${Xt} text=${v(t,"definition")} />
    <${Xt} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ze.narrower}<${at} ids=${e} />.</p>`}
    ${dt(t,"broader")&&a`<p>${ze.broader}<${N} id=${dt(t,"broader")} />.</p>`}
  <//>
`});function bi({name:t,of:e,rows:n,columns:o,fields:s,textOf:r,sort:i,groups:l,named:c,progress:u,dated:p,more:$=[]}){let m=k[e];return function({route:{query:h}}){let f=J(h),{plan:b,strict:w}=f,x=s.map(([,Et,$e])=>$e.find(([lr])=>lr===h[Et])?.[1]),S=u&&w&&k.shared.choices.strict_phrase,y=[...x,h.tekst,S].filter(Boolean).join(" · ")||k.shared.all,{found:j,some:L,read:I}=_r(h.tekst||""),T=new Set(L.length||I?[]:j.map(({id:Et})=>Et)),B=n(f).filter(Et=>!h.tekst||T.has(Et.id)||Ps(r(Et),h.tekst)).filter(Et=>s.every(([,$e,,lr])=>!h[$e]||lr(Et,h[$e]))),jt=F(m.count,B.length),Ze=()=>Bn([...o,...$],sa(B,o,Rl("sorteer",i)),Et=>Yt(p?f:null,_t(Et.id)?.key||Et.plan||b,y));return a`
      <${it} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${_n}>
        <${rs} />
        ${p&&a`<${vr} />`}
        <${Eo} fields=${s} names=${["tekst","vouw",...s.map(([,Et])=>Et)]}>
          <${Ws} name="tekst" />
        <//>
      <//>
      ${u&&a`<${Ds} />`}
      <p class="telling">${jt}<${we} name=${`${$r(m.title)}.csv`} rows=${Ze} /></p>
      <${gt} id=${t} caption=${g(m.caption,{count:jt})} rows=${B} columns=${o}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${xe} text=${jt} />
    `}}var oo,Kt,un,Yd,Hd,Zd,Ir,qr,Xd,Vg,ys,Kg,Gg,t$,e$,Jg,Vd,Kd,n$,Qg,Yg,Zg,Gd,Xg,o$,s$,r$,xo,Rr,a$,tb,eb,Jd,Qd,i$,l$=z(()=>{"use strict";Is();V();tt();Tt();R();Wt();q();os();et();ft();It();en();Zt();ht();Pe();ar();gi();oo=k.partners,Kt=k.measures,un=k.lookup;Yd=t=>[O(t),...["altLabel","promise","summary","place"].flatMap(e=>kt(t,e))].join(" "),Hd="organisationKind",Zd=bi({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>_.partners[W?t:""],textOf:({id:t})=>Yd(t),fields:[[oo.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[oo.fields.kind,"soort",lo("OrganisationKind"),({id:t},e)=>v(t,Hd)===e],[oo.fields.role,"rol",Object.entries(oo.roles),({roles:t},e)=>t.includes(e)]],columns:[Ht("naam",oo.columns.name,({id:t})=>t,O,Ao),{key:"soort",label:oo.columns.kind,text:t=>Dt(t.id,Hd)},{key:"stappen",label:oo.columns.steps,text:t=>ws(t.steps).join(", ")},{key:"handelt",label:oo.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:oo.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:oo.columns.wish,text:t=>t.wish}]}),Ir=t=>_.called[t]?.short||"",qr=t=>v(t,"prefLabel"),Xd="exploitationForm",Vg=Dn.map(t=>({id:t,..._.works[t],text:[Yd(t),Dt(t,Xd)].join(" ")})).sort((t,e)=>nt(Ir(t.id)||"~",Ir(e.id)||"~")||nt(qr(t.id),qr(e.id))),ys=W?"":so[0].date,Kg={key:"plan",label:K(Tn(ys)),text:({id:t})=>De(t,ys)?Oe(t,ys):"",cell:({id:t})=>De(t,ys)&&a`<${vt} id=${t} date=${ys} />`},Gg=(t,e)=>{let n=Xo(t).filter(o=>v(o,"dueBy")===e);return`${rt(e)}: ${mt(n.map(o=>v(o,"deadlineLabel")||qr(t)))}`},t$="alle",e$=({id:t},e)=>he(t,e),Jg=({id:t,across:e},n)=>n===t$?e:Hn(t).includes(n),Vd=t=>a`<span class="zacht">${t}</span>`,Kd=({id:t,container:e})=>zn(t,"lead")?k.shared.unread:e?"":k.shared.no_lead,n$=bi({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Vg.filter(e=>Rt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>qr(t),more:[{key:"hoofdstuk",label:Kt.fields.chapter,text:({chapters:t=[]})=>t.map(O).join("; ")},{key:"kop",label:Kt.columns.heads,text:({id:t})=>mt(ut(dt(t,"inChapter"),"chapterLead").map(O))},{key:"doet",label:Kt.columns.who,text:({id:t})=>Fn(t)},{key:"beloofd",label:Kt.columns.promise,text:({id:t})=>v(t,"promise")},{key:"gemeld",label:Kt.columns.reported,text:({id:t})=>v(t,"summary")},{key:"termijnen",label:Kt.columns.terms,text:({id:t})=>ts(t).join("; ")},{...Hs(un.columns.place,({id:t})=>t),text:({id:t})=>C([...oe(t),...oe(kn(t))]).map(ne).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===A.route.query.hoofdstuk)??t[0],titles:[...Zo,["",Kt.no_chapter]]},fields:[[Kt.fields.what,"wat",Object.entries(Kt.types),e$],[Kt.fields.chapter,"hoofdstuk",Zo,({chapters:t},e)=>t?.includes(e)],[Kt.fields.step,"stap",[...gn,[t$,Kt.across]],Jg],[Kt.fields.kind,"soort",Ms,({id:t},e)=>ua(t).includes(e)],[Kt.fields.status,"staat",lo("Status"),({id:t},e)=>De(t)===e],[Kt.fields.form,"vorm",lo("ExploitationForm"),({id:t},e)=>kt(t,Xd).includes(e)]],columns:[{key:"nr",label:Kt.columns.number,text:({id:t})=>Ir(t),cell:({id:t})=>Ir(t)?a`<a href=${Xe(t)}>${Ir(t)}</a>`:Vd(Kt.no_number)},Ht("naam",Kt.columns.name,({id:t})=>t,qr),...Yn(({id:t})=>_t(t)?.key),{key:"wat",label:Kt.columns.what,text:({id:t})=>ge(t)},...ys&&ys!==me?[Kg]:[],On("nu",W?Kt.columns.stand:K(Tn(me)),({id:t})=>t),{key:"termijn",label:Kt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,v(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(o=>a`<p>${Gg(t,o)}</p>`):rt(e)}},{key:"stap",label:Kt.columns.step,text:({id:t})=>hi(t)},{key:"wie",label:Kt.columns.lead,sort:!1,text:t=>t.leads?.map(O).join(", ")||Kd(t),cell:t=>t.leads?a`<${at} ids=${t.leads} />`:Vd(Kd(t))}]}),Qg=["concerns","reportedUnder","barrier","answeredBy"],Yg=Object.entries(_.lookups).map(([t,e])=>({id:t,...e,about:C(Qg.flatMap(n=>ut(t,n))).filter(Qt),text:[O(t),...kt(t,"altLabel"),v(t,"summary"),e.description].join(" ")})),Zg=({id:t})=>a`<${Xt} text=${v(t,"summary")} look="zacht" />`,Gd="Recommendation",Xg=Object.entries(un.types).filter(([t])=>ao(t).length),o$=(t,e,n)=>bi({name:t,of:e,sort:"naam",rows:({plan:o})=>Yg.filter(s=>Rt(s.id,o)&&he(s.id,Gd)===n),textOf:({text:o})=>o,named:({id:o})=>O(o),more:[{key:"samenvatting",label:un.columns.summary,text:({id:o})=>v(o,"summary")}],groups:{of:({id:o})=>Object.keys(un.types).find(s=>he(o,s))||"",titles:Object.entries(un.types).map(([o,s])=>[o,K(s)])},fields:[[un.fields.what,"wat",Xg.filter(([o])=>o===Gd===n),e$],[un.fields.step,"stap",gn,({steps:o},s)=>o.includes(s)]],columns:[Ht("naam",un.columns.name,({id:o})=>o,O,Zg),...Yn(({id:o})=>_t(o)?.key),{key:"wat",label:un.columns.what,text:({id:o})=>ge(o)},{key:"zegt",label:un.columns.description,text:o=>o.description},{key:"over",label:un.columns.about,sort:!1,text:o=>o.about.map(O).join("; "),cell:o=>a`<${at} ids=${o.about} name=${le} />`},Hs(un.columns.place,({id:o})=>o)]}),s$=o$("naslag","lookup",!1),r$=o$("gevraagd","requested",!0),xo=k.timeline,Rr=t=>t.day.slice(0,4),a$=t=>A.route.query.jaar||Rr(t),tb=(t,e)=>{let[n,o=n]=t.at===t.id&&t.kind!=="einde"?Ts(t.id):[Rr(t)];return n?n<=e&&e<=o:Rr(t)===e},eb=t=>a$(t)===Rr(t)?t.day:`z${t.day}`,Jd=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),Qd=an(C(_.timeline.map(Rr))),i$=bi({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>_.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Oe(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${Jd(t)} ${t.when}`,named:t=>t.id?O(t.id):t.what,groups:{of:a$,titles:Qd},fields:[[xo.fields.what,"wat",Object.entries(xo.kinds),(t,e)=>t.kind===e],[xo.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[xo.fields.year,"jaar",Qd,tb]],columns:[{key:"dag",label:xo.columns.when,text:eb,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:xo.fields.what,text:t=>xo.kinds[t.kind]},{key:"wat",label:xo.columns.what,text:Jd,cell:t=>[t.id&&a`<${N} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:xo.columns.stand,text:t=>t.phrase},Hs(un.columns.place,t=>t.at)]})});function nb({cell:t,change:e}){let[n,...o]=t.brief,s=t.requested&&a`<span class="bij">${Do.requested_mark}</span>`,r=e&&a`<span class="bij door">${Do.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[s||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,o.map(c=>a`<span class="bij">${c}</span>`),s,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${bo} bar=${t.bar} />${l}`}function ob({row:t,cell:e,change:n,step:o,plan:s,chosen:r}){let i=Ha(e,n,s),l=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Zn(t.key,o,s.key);return a`
    <td role="cell" class=${`vak ${He(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${is(c)} aria-haspopup="dialog" onClick=${()=>H({cel:c})}>
        <span class="sr">${g(Do.cell,{row:t.label,step:xt(o)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${nb} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Ce} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function wi({by:t,scenario:e,plan:n,address:o="",reach:s}){let r=vn(n),i=Gs(t,e,n),[l,c]=U(o?Math.max(0,r.indexOf(Ba(o).step)):0),u=new Set(s?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return a`
    <${ab} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ki(n)} role="table">
      <caption>${g(Do.caption,{rows:Do.heads[t],scenario:Ut(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Do.heads[t]}</th>
          ${n.steps.map((p,$)=>a`
              <${sb} step=${p} place=${$+1} of=${n.steps.length} empty=${u.has(p.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Do.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ve(t,e,n).map(p=>a`<${rb} key=${p.key} row=${p} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Do,sb,rb,ab,ki,fc=z(()=>{"use strict";V();tt();R();q();En();ft();$s();ht();Do=k.overview;sb=({step:t,place:e,of:n,empty:o,chosen:s})=>a`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${o?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,rb=({row:t,plan:e,chosen:n,changes:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${N} id=${t.id} text=${t.label} />`:t.label}</th>
    ${vn(e).map((s,r)=>a`<${ob} row=${t} cell=${t.cells[r]} change=${o(t.key,s)} step=${s} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,ab=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Do.one_step}>
    ${vn(t).map((o,s)=>a`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>n(s)}>
          ${xt(o)}
        </button>
      `)}
  </div>
`,ki=t=>t===_.plans[0]?"matrix":`matrix-${t.key}`});function lb({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:o,ask:s,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${M(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${ib[o]}</svg><span><strong>${s}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${Uo.wish}</h2><a href=${M(Uo.also.to,Uo.also.choose)}>${Uo.also.ask}</a>
      <${E} look="tegels" items=${Uo.tiles.map(n)} />
    </section>
  `}function cb({point:t,several:e}){let{counts:n,plan:o,query:s,barriers:r,weights:i}=t,l={vraag:s,stap:r.join(","),gewicht:i.join(","),...e&&{plan:o}},c=n&&ja(n,e?o:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${M("aandachtspunten",l)}>${t.ask}</a></p>
  `}function pb({points:t,plans:e,count:n}){let o=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Uo.discuss.title}</h2><p>${Uo.discuss.note}</p>
        <p class="acties"><a href=${M("aandachtspunten")}>${g(Uo.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(i=>i.plan===s.key);return r.length?a`
          ${o&&a`<p class="zacht">${s.title}</p>`}
          <${E} look="kaartjes" items=${r.map(i=>a`<${cb} ...${{point:i,several:o}} />`)} />
        `:null})}
    </section>
  `:null}function ub({state:t,word:e,things:n,date:o}){let s=i=>Bo(i,o)[1]&&a`<span class="zacht"> – ${Bo(i,o)[1]}</span>`,r=g(te.group,{state:K(e),count:n.length});return a`
    <div class="standgroep">
      <${W?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${Me} ids=${St(n)} more=${s} />
    </div>
  `}function db({scenario:t,plan:e}){return G(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:s,undecided:r})=>{let i=_.codes.InterventionKind[o],l=s.map(u=>a`<${ub} ...${u} date=${t.date} />`),c=r?te.undecided:Rs(e);return a`
      <section class="slachtoffers" id=${e===_.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${W?"h3":"h2"}>${g(te.apart.title,{kind:i.label})}<//>
          <p>${g(te.apart.note,{definition:i.definition})}</p>
        </div>
        ${s.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function p$({route:t}){let e=J(t.query),n=Object.hasOwn(hc,t.query.rijen||"")&&hc[t.query.rijen||""]||"kind",o=Object.entries(hc).map(([c,u])=>[c,te.rows[u]]),s=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=G(e),l=a`<${fb} answer=${i} plan=${lt(e.plan)} plans=${Le(e)} />`;return a`
    ${n==="kind"?l:a`<${it} text=${te.heading} title=${te.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${te.matrix[n]}</h2><p>${Ut(e)}</p>
          <p class="acties"><a href=${M("methode")}>${te.legend.more}</a></p>
          <${ss}>
            <${$o} legend=${te.rows.title} name="rijen" options=${o} current=${s} id="r" />
          <//>
        </div>
        ${Le(e).map(c=>a`
            ${W&&a`<h3>${c.title}</h3>`}
            <${mo} plan=${c} />
            <${wi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(u=>u.plan===c.key)} />
            <div class="acties">
              <${we} name="matrix.csv" rows=${()=>mb(n,e,c)} />
              <${on} name=${ki(c)} title=${te.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${ki(c)}"]`} legend=".legenda .stalen li" note=${te.legend.note} />
              <${No} text=${()=>location.href} label=${te.link} />
            </div>
            <${db} scenario=${e} plan=${c} />
          `)}
        <${Vs} />
      </div>
      <${Da} undecided=${Ea(e)} />
    </div>
    ${r&&a`<${Zs} address=${r} by=${n} scenario=${e} />`}
    <${xe} text=${r?"":g(te.shown,{scenario:Ut(e)})} />
  `}var te,c$,ib,Uo,hc,$b,mb,fb,u$=z(()=>{"use strict";V();tt();Tt();R();Wt();q();En();et();ft();$s();en();Zt();Io();ht();fc();cn();te=k.overview,{truth:c$}=k.thing,ib={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},{start:Uo}=te;hc={"":"kind",partner:"partner",vorm:"form"},$b=(t,e,n)=>{let{word:o,lines:s}=He(e);if(!e)return[t.label,xt(n),te.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,xt(n),o,s.join("; "),Z("Basis",r),c$[String(i)],l,c,u,c$[String(p)]]},mb=(t,e,n)=>[[...te.csv,...Qn],...Ve(t,e,n).flatMap(o=>o.cells.map((s,r)=>[...$b(o,s,vn(n)[r]),...Yt(e,n.key)]))],fb=({answer:t,plan:e,plans:n})=>{let o=String(new Date().getFullYear()),s=C(n.map(({date:i})=>i.slice(0,4))).filter(i=>i<o),r=a`
    <p><strong>${F(te.start.dated,s.length,{years:mt(s)})}</strong>${" "}${te.start.since}</p>
  `;return a`
  <div class="start">
    <${it} text=${te.heading} title=${te.title}>
      <p>${g(te.start.intro,{report:po(e)})}</p>
      ${s.length>0&&r}
    <//>
    <${lb} answer=${t} />
  </div>
  <${pb} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function d$(t,e){let n=await pt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let o=In(),s=new Set(o?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>s.has(c))?o?.decisions:[],i=(r||[]).filter(c=>hb(c,n)),l=(r||[]).length-i.length;return pt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await bc({decisions:i,undone:[]}),null}function hb({about:t,which:e,field:n},o){if(t==="list")return n!==o.fields.day;let s={column:o.columns,row:o.rows,name:o.names}[t];return e==="*"||s.some(r=>r.which===e)}async function bc(t){let e=Gt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let o=await pt().ask("decide",{decisions:t.decisions});e.found={...e.found,...o,decisions:t.decisions}}catch(o){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),o}}async function Fe(...t){let{decisions:e}=Gt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await bc({decisions:[...e,...t],undone:[]})}async function $$(t){let{decisions:e,undone:n}=Gt(),[o,s]=[[...e,...n],e.length+t];s>=0&&s<=o.length&&await bc({decisions:o.slice(0,s),undone:o.slice(s)})}function Dr(){let{rows:t,places:e}=Gt().found,n=t.filter(({open:r})=>!r),o=n.filter(r=>r.places.includes(e[e.length-1].value)).length,s=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-o,count:t.length,nowhere:o,without:s})}var In,Gt,yi,gc,Wr,_i,_s,xi,xs=z(()=>{"use strict";R();q();Ee();In=()=>pt().board,Gt=()=>In();yi=(t,e,n,o="hand")=>({about:"row",which:t,field:e,value:n,by:o}),gc=t=>(e,n,o)=>({about:t,which:e,field:n,value:o,by:"hand"}),[Wr,_i]=[gc("column"),gc("name")],_s=(t,e)=>gc("list")("",t,e);xi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function gb({column:t,act:e}){let[n,o]=t.both,{found:s}=Gt(),r=s.columns.some(({target:h,table:f})=>h===s.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(Ot.roles),{partner:l,role:c}=s.fields,u={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},p=h=>e(()=>Fe(Wr(t.which,"target",u[h]||`${l}:${h}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?Ot.whose:Ot.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>p(h)} />
          ${n?g(Ot.readings[h],{one:n,other:o}):Ot.roles[h]}
        </label>`)}
    </fieldset>
  `}function bb({column:t,act:e}){let{targets:n,fields:o}=Gt().found,{which:s,head:r,examples:i,target:l,role:c,filled:u,read:p}=t,$=[t.why==="values"&&Ot.by_values,t.options.length>0&&t.why==="head"&&g(Ot.maybe,{what:t.options.join(", ")}),t.month_first&&Ot.month_first,t.says].filter(Boolean),m=C([...n.slice(0,m$),Ot.notes,...n.slice(m$)]),d=c?[[`${l}:${c}`,g(Ot.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${fs} label=${g(Ot.as,{head:r})} value=${d[0]?.[0]||l||Ot.notes}
          options=${[...d,...an(m)]} pick=${h=>e(()=>Fe(Wr(s,"target",h===Ot.notes?"":h)))} />
      </td>
      <td class=${l&&p<u?"vraag":""}>
        ${g(Ot.read,{read:l?p:u,count:u})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===o.partner&&a`<${gb} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function kb(){let[t,e]=U(0),{rows:n,fields:o}=Gt().found,s=n[Math.min(t,n.length-1)];if(!s)return null;let r=s.who.map(({name:c,role:u})=>u?`${c} (${u})`:c).join(", "),l=Object.entries({[Ot.fields.who]:r,...s.fields}).filter(([c,u])=>u&&c!==o.role);return a`
    <${P} look="bordproef" title=${g(Ot.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${s.number}</span><strong>${s.title}</strong></p>
      <dl>${l.map(([c,u])=>a`<dt>${c}</dt><dd>${u}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${Ot.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${Ot.following}</button>
      </p>
    <//>
  `}function f$({act:t}){let{columns:e,rows:n,names:o,left_out:s,plan:r,fields:i}=Gt().found,l=[[g(Ot.read,{read:n.filter(c=>!c.open).length,count:n.length}),Ot.sum.placed],[g(Ot.read,{read:n.filter(c=>c.led).length,count:n.length}),Ot.sum.led],[String(xi(o).length),Ot.sum.asks],[String(s.length),Ot.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${Ot.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${bb} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${P} look=${null} title=${Ot.plan}>
          <${ko} id="plannaam" label=${Ot.plan_title} value=${r.title}
            pick=${c=>t(()=>Fe(_s(i.title,c)))} />
          <${ko} id="plandag" type="date" label=${Ot.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Fe(_s(i.day,c)))} />
        <//>
        <${kb} />
        <${P} look=${null} title=${Ot.sums}>
          <dl class="bordsom">${l.map(([c,u])=>a`<dt>${c}</dt><dd>${u}</dd>`)}</dl>
          ${s.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var Ot,m$,h$=z(()=>{"use strict";V();R();xs();q();ye();Xs();Ot=k.board.columns,m$=-1});function g$({act:t}){let e=ie(),[n,o]=U(null),[s,r]=U(""),[i,l]=U(""),c=(h,f)=>s||t(()=>(r(h),f().finally(()=>r("")))),u=h=>c(sn.busy,async()=>{let f=await h(),b=await d$(f.name,f.data);if(o(b&&{...b,given:f}),b)return Mt(b.message);location.hash=M("controleer",{stap:"kolommen"})}),p=h=>c(h?sn.result.alongside_busy:sn.result.making,async()=>{n&&(await Nr(n.given,h)).ok&&(location.hash=M(h?"vergelijk":"overzicht"))}),$=h=>u(async()=>{let f=Ad(h);return{name:f.name,data:await aa(f)}}),m=(h,f)=>u(async()=>({name:h,data:new TextEncoder().encode(f)}));je(()=>{let h=f=>$(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
    <p class="acties">
      <button type="button" id="open-plan" onClick=${()=>p(!1)}>${k.check.open}</button>
      <button type="button" id="ernaast" onClick=${()=>p(!0)}>${k.check.alongside}</button>
      <span>${s}</span>
    </p>
  `;return a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${sn.list.drop}</h2>
        <p>${sn.list.kinds}</p>
        <label class="veld"><span>${sn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${sn.list.others}</p>
        <p role="status">${s}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${sn.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${h=>l(h.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${sn.list.pasted}.txt`,i)}>
            ${sn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${sn.list.example_name}.csv`,sn.list.example_list)}>${sn.list.example}</button>
        </div>
      </section>
    </div>
    <${E} look="bordfeiten" items=${sn.list.facts.map(({head:h,text:f})=>a`<strong>${h}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${li} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var sn,b$=z(()=>{"use strict";Be();V();tt();xs();q();Ee();Pr();sn=k.board});function wb({which:t,text:e,act:n}){let[o,s]=U(null),[r,i]=[`wie-${encodeURIComponent(t)}`,o?.match(/.*;\s*/)?.[0]||""],l=o===null?[]:Gt().found.organisations;return a`<details><summary>${Bt.other}</summary>
    <label class="veld"><span>${g(Bt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>s(o||"")}
        onInput=${c=>s(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!o?.trim()}
      onClick=${()=>n(()=>Fe(_i(t,"names",o||"")))}>${Bt.other_take}</button></details>`}function k$({act:t}){let{names:e,left_out:n,plan:o,fields:s}=Gt().found,r=(...m)=>e.filter(({reading:d})=>m.includes(d)),i=r("new").map(({text:m})=>m),l=C(e.flatMap(m=>m.fresh)).filter(m=>!i.includes(m)),[c,u]=[r("several"),xi(e).length],p=(m,...d)=>t.bind(null,()=>Fe(_i(m,"names",d.join("; "))),void 0),$=a`<${E} items=${n} /><p class="zacht">${Bt.left_out_more}</p>`;return a`
    <p class="uitleg">${u?g(Bt.intro,{count:e.length,fresh:i.length,asks:u}):Bt.nothing}</p>
    <${Ur} act=${t} title=${Bt.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${p("*")}>${F(Bt.take_all,c.length)}</button></p>`}>
      ${({which:m,text:d,parts:h})=>a`
        <p>${h.map(f=>a`<span class="bordnaam">${f}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${p(m,...h)}>${g(Bt.split,{count:h.length})}</button>
          <button type="button" class="alslink" onClick=${p(m,d)}>${Bt.one}</button>
        </p>
      `}
    <//>
    <${Ur} act=${t} title=${Bt.same} names=${r("same")}>
      ${({which:m,parts:d,meant:h})=>a`
        <p>${g(Bt.same_text,{meant:h})}</p>
        <p class="acties">
          <button type="button" onClick=${p(m,h)}>${Bt.yes}</button>
          <button type="button" class="alslink" onClick=${p(m,...d)}>${Bt.no}</button>
        </p>
      `}
    <//>
    <${Ur} act=${t} title=${Bt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(Bt.fresh,{names:mt(l)})}</p>`}>
      ${({which:m,text:d,kind:h})=>a`
        <${fs} label=${g(Bt.kind_of,{name:d})} value=${h||"organisatie"}
          options=${Object.entries(Bt.new_kinds)} pick=${f=>t(()=>Fe(_i(m,"kind",f)))} />
      `}
    <//>
    <${Ur} act=${t} title=${Bt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Bt.no_partner_more}</p>`} />
    ${n.length>0&&a`<${P} look="bordnamen" title=${Bt.left_out}>${$}<//>`}
    <${Ur} act=${t} title=${Bt.known} names=${r("known","split","decided")}>
      ${({meant:m})=>m&&a`<p class="zacht">${g(Bt.means,{meant:m})}</p>`}
    <//>
    <${P} look=${null} title=${Bt.expect} note=${Bt.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${o.without!=="ja"}
          onChange=${m=>t(()=>Fe(_s(s.without,m.target.checked?"nee":"ja")))} />
        ${Bt.expect_yes}
      </label>
    <//>
  `}var Bt,Ur,w$=z(()=>{"use strict";V();R();xs();q();ye();Xs();Bt=k.board.partners;Ur=({title:t,names:e,act:n,children:o,after:s=null,more:r=0})=>e.length+r>0&&a`
    <${P} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${s}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${F(Bt.count,i.count)}</span></p>
            ${o?.(i)}<${wb} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function _b(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function xb({row:t,name:e,act:n}){let{choices:o}=Gt().found,s=t.asks[e],r=[["","…"],...an(o[e]||[])],i=l=>n(()=>Fe(Wr(s.which,s.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${s.meant&&a`<button type="button" class="alslink" onClick=${()=>i(s.meant)}>${Ct.right}</button>`}
      ${o[e]&&a`<${fs} label=${`${e}: ${s.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function vb({row:t,act:e,place:n,hold:o,all:s}){let{places:r,choices:i,fields:l}=Gt().found,[c,u]=U(!1),{proposal:p}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=[["",Ct.unknown],...an(C([...m?[m]:[],...i[l.kind]]))],h=S=>{o(),e(()=>Fe(yi(t.which,l.kind,S)))},f=S=>{n(t,c&&$&&!t.places.includes(S)?`${$}; ${S}`:S),u(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(p?.value||"")}>${p?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,w=a`
    <button type="button" class="alslink" onClick=${()=>u(!0)} aria-pressed=${String(c)}>${Ct.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${Ct.later}</button>
  `;function x(S){let{target:y,currentTarget:j,key:L,shiftKey:I}=S;if(y!==j||S.ctrlKey||S.altKey||S.metaKey)return;let T=r.find(B=>B.key===L.toUpperCase());if(T)f(T.value);else if(L==="Enter"&&I&&p)s();else if(L==="Enter"&&p)f(p.value);else if(L.toUpperCase()==="L")n(t,"");else if(L==="+")u(!0);else if(L==="ArrowDown"||L==="ArrowUp"){let B=[...document.querySelectorAll(".bordkaart")];B[B.indexOf(j)+(L==="ArrowDown"?1:-1)]?.focus()}else if(L==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;S.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${x}>
        <h3><span class="bij">${t.number}</span>${_b(t.title,p?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:S,role:y})=>a`<span>${S}${y&&` (${y})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||Ct.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(S=>a`<${xb} row=${t} name=${S} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:S,key:y})=>a`<button type="button" class=${p?.value===S?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(S))} onClick=${()=>f(S)}>
              ${S} <kbd aria-hidden="true">${y}</kbd></button>`)}
        </div>
        <${ko} label=${Ct.kind} value=${m} options=${d} pick=${h} />
        <p class="acties">
          ${p&&!r.some(({value:S})=>S===p.value)&&b}
          ${$&&w}
          ${p&&a`<span class="zacht">${p.reason}</span>`}
        </p>
    </article></li>
  `}function Sb(){let{cells:t,places:e}=Gt().found;return a`
    <${P} look="bordgroei" title=${Ct.matrix} note=${Ct.matrix_more}>
      <table><thead><tr><td></td>
          ${e.slice(0,-2).map(({value:n,key:o})=>a`<th scope="col"><abbr title=${n}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:n,placed:o,open:s})=>a`<tr><th scope="row">${n}</th>
              ${o.map((r,i)=>a`<td class=${r?"is-vol":s[i]?"is-open":""}>
                  ${r||(s[i]?"":"–")}
                  ${s[i]>0&&a`<span>${g(Ct.open_at,{count:s[i]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    <//>
  `}function y$({act:t}){let{reasons:e,rows:n,places:o,fields:s}=Gt().found,[r,i]=U(e[0]?.reason||""),[l,c]=U(yb),[u,p]=U(0),[$,m]=U([]),d=ie(),[h,f]=U(0),b=[...e,...["",vi].map(D=>({reason:D,value:"",count:0,strength:""}))].map(D=>({...D,count:n.filter(qe=>kc(qe,D.reason)).length})).filter(({count:D})=>D),w=n.find(({which:D})=>D===$.at(-1)),x=b.find(({reason:D})=>D===r)||b.find(({reason:D})=>w&&kc(w,D))||b[0],S=x?.reason,y=D=>{i(D),m([]),p(0),X()&&d.current?.scrollIntoView()},j=()=>c(L.length),L=n.filter(D=>kc(D,S)||D.open&&$.includes(D.which)),I=Math.max(0,Math.min(u,L.length-1)),T=D=>t(()=>Fe(...D.map(qe=>yi("*",s.step,"",qe))),Dr);async function B(D,qe){await t(()=>Fe(yi(D.which,s.step,qe)));let vs=Gt().found.rows.filter(({open:Fi})=>Fi).length;Mt(g(qe?Ct.is_at:Ct.is_open,{title:D.number||D.title,value:qe,count:vs})),f(vs||!D.open?L.indexOf(D)+1:-1)}je(()=>{if(!h)return;h<0&&Lt("verder")?.focus();let D=d.current?.querySelectorAll(".bordkaart")||[],qe=D[Math.min(X()?1:h,D.length)-1];h>0&&(qe||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let jt=e.filter(({strength:D})=>D==="sterk").map(({reason:D})=>D),Ze=a`
    <button type="button" id="alle-sterke" onClick=${()=>T(jt)}>${Ct.take_strong}</button>
  `,Et=a`
    <button type="button" id="alle-voorstellen"
      onClick=${()=>T(e.map(({reason:D})=>D))}>
      ${g(Ct.take_all,{count:e.reduce((D,{count:qe})=>D+qe,0)})}
    </button>
  `,$e=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!I} onClick=${()=>p(I-1)}>${Ct.previous}</button>
      <span>${g(Ct.which,{place:I+1,count:L.length})}</span>
      <button type="button" disabled=${I>L.length-2}
        onClick=${()=>p(I+1)}>${Ct.following}</button>
    </p>
  `,lr=g(Ct.more,{count:L.length-l}),Fc=D=>D===vi?Ct.done:D||Ct.none;return a`
    <p class="bordstand">${Dr()} ${n.every(({judged:D})=>D)&&Ct.all_done}</p>
    <div class="borddrie">
      <${P} look="bordredenen" title=${Ct.reasons}>
        ${jt.length>1&&jt.length<e.length&&Ze}
        ${e.length>1&&Et}
        <ul>
          ${b.map(({reason:D,value:qe,count:vs,strength:Fi})=>a`<li key=${D} class=${D===S?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(D===S)}
                  onClick=${()=>y(D)}><span class="bordtal">${vs}</span> ${Fc(D)}</button>
                <p class="zacht">
                  ${Fi==="zwak"&&a`<span class="bordnaam">${Ct.weak}</span> `}
                  ${qe?g(Ct.proposal,{value:qe}):D===vi?Ct.done_more:Ct.none_more}
                </p>
                ${qe&&a`<button type="button" class="klein" aria-label=${`${F(Ct.take,vs)}: ${D}`}
                    onClick=${()=>T([D])}>${F(Ct.take,vs)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${x&&Fc(x.reason)} <span class="zacht">${L.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${Ct.keys}</summary>
          <p>${g(Ct.keys_more,{last:o.length-3})}</p>
        </details>
        <ul>
          ${(X()?L.slice(I,I+1):L.slice(0,l)).map(D=>a`<${vb} key=${D.which} ...${{row:D,act:t,place:B}}
              hold=${()=>m([...$,D.which])}
              all=${()=>T([D.proposal?.reason||""])} />`)}
        </ul>
        ${X()&&L.length>1&&$e}
        ${!X()&&L.length>l&&a`<button type="button" onClick=${j}>${lr}</button>`}
      </section>
      <${Sb} />
    </div>
  `}var Ct,yb,vi,kc,_$=z(()=>{"use strict";Be();V();Tt();R();xs();q();ye();Xs();Ct=k.board.place,yb=30,vi="-",kc=({open:t,proposal:e},n)=>n===vi?!t:n?e?.reason===n:t&&!e});function x$({act:t}){let e=Gt(),{name:n,decisions:o}=e,{rows:s,plan:r,places:i,access:l,fields:c}=e.found,[u,p]=U(null),[$,m]=U(""),d=JSON.stringify(o),h=e.taken===d&&pt().own;je(()=>{h||t(async()=>{e.taken=d;let j=await Nr({name:n,decisions:o},!1);p(j.ok?null:j)})},[d]);let f=()=>xn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),b=()=>$!==Qe.alongside_busy&&ro(m,Qe.alongside_busy,async()=>{let j=await Nr({name:n,decisions:o},!0);if(!j.ok)return p(j);location.hash=M("vergelijk")});if(u)return a`<div class="antwoord"><${li} ...${u} /></div>`;if(!h)return a`<p role="status">${Qe.making}</p>`;let w=J(A.route.query),x=_.plans.find(({title:j})=>j===r.title)||_.plans[_.plans.length-1],S=G(w).apart.filter(j=>j.plan===x.key&&j.groups.length),y=i.flatMap(({value:j})=>{let L=s.filter(I=>!I.judged&&I.places.includes(j));return L.length?[a`${j}: ${L.map(({number:I,title:T})=>`${I} ${T}`.trim()).join("; ")}`]:[]});return a`
    <p>
      ${Dr()}
      ${s.some(j=>!j.judged)&&a` <strong>${Qe.not_yet}</strong>`}
    </p>
    <p class="acties">
      <a href=${M("aandachtspunten")}>${Qe.questions}</a>
      <button type="button" id="ernaast" onClick=${b}>${Qe.alongside}</button>
      <span role="status">${$}</span>
    </p>
    ${y.length>0&&a`<p>${Qe.bare}</p><${E} items=${y} />`}
    <${wi} by="kind" scenario=${w} plan=${x} />
    ${S.map(({kind:j,groups:L})=>{let I=L.flatMap(T=>T.things);return a`<p>${F(Qe.apart,I.length,{kind:$t(j)})} <${at} ids=${I} /></p>`})}
    ${A.route.query.cel&&a`<${Zs} address=${A.route.query.cel} by="kind" scenario=${w} />`}
    <${P} title=${Qe.take_along}>
      <${ko} id="toegang" label=${Qe.access} value=${r.access||"niet-openbaar"}
        options=${l.map(j=>[j,j.replace("-"," ")])}
        pick=${j=>t(()=>Fe(_s(c.access,j)))} />
      <p class="zacht">${Qe.access_more}</p>
      <${ai} files=${[{id:"bewaar-werkmap",label:Qe.workbook,name:"workbook",given:{decisions:o}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${Qe.choices}</button>
      <//>
      <p class="zacht">${Qe.workbook_more} ${Qe.next_list}</p>
    <//>
    <${ii} />
  `}var Qe,v$=z(()=>{"use strict";V();tt();R();Wt();xs();q();Ee();ft();$s();Zt();ye();ht();fc();Xs();Pr();Qe=k.board.result});function O$({state:t,why:e,own:n}){let o=k.werkplaats,s=n?a`<strong>${g(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:`${g(o.shipped,{title:_.meta.title})} `;return a`<p>${s}${t==="off"?e:o.states[t]}</p>`}function Mb(){let t=document.activeElement,e=jb.find(o=>t?.closest(o)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let o=document.activeElement;if(o&&o!==document.body&&o!==Lt("inhoud"))return;let s=e?[...document.querySelectorAll(e)]:[],r=s[Math.min(n,s.length-1)],i=t?.id&&Lt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Lb));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Tb({at:t,act:e}){let{decisions:n,undone:o,found:s,kept:r,gone:i}=Gt(),l=s.rows.filter($=>$.open).length,c=Ho[Ho.indexOf(t)+1],u=($,m)=>e($$.bind(null,$),()=>m),p=t==="plaatsen"&&l?g(Jt.next_open,{count:l}):Jt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${F(Jt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Jt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&u(-1,Jt.undone)}>${Jt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!o.length)}
        onClick=${()=>o.length&&u(1,Jt.redone)}>${Jt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Cb(e)}>${Jt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${M("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function j$({route:t}){let[,e]=U(0),[n,o]=U(""),s=t.query.stap||"",r=In()&&Ho.includes(s)?s:Ho[0],{of:i,Step:l}=S$[r],c=In()?.found.plan,u=(c?.day||"").split("-").reverse().map(Number).join("-");async function p(m,d){let h=Mb(),f=In()?.decisions.length;try{o(""),await m(),e(w=>w+1);let b=In()?.decisions.length||0;d?Mt(d()):b!==f&&Mt(F(Jt.decided,b)),window.setTimeout(h,60)}catch(b){o(b.message)}}je(()=>{A.started&&window.scrollTo(0,0)},[r]),je(()=>{function m(f){let b=Lt({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>In()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",m,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[A.route]);let $={day:u,own:In()?.found.own,count:In()?.found.rows.length};return a`
    <${Ob} at=${r} />
    <${it} key=${r} text=${i.title} title=${`${k.check.title}: ${Jt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,$)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Jt.source,{...c,day:u,who:c.access||Jt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${In()&&r!==Ho[0]&&a`<${Tb} at=${r} act=${p} />`}
    ${r===Ho[0]&&a`<${ii} /><${Ed} />`}
  `}var Jt,S$,Ho,C$,Ob,Cb,jb,Lb,L$=z(()=>{"use strict";Be();V();tt();Tt();R();xs();q();Ee();h$();b$();w$();_$();v$();Zt();Pr();Jt=k.board,S$={lijst:{of:Jt.list,Step:g$},kolommen:{of:Jt.columns,Step:f$},plaatsen:{of:Jt.place,Step:y$},partners:{of:Jt.partners,Step:k$},resultaat:{of:Jt.result,Step:x$}},Ho=Object.keys(S$);C$=()=>a`
  <${it} text=${Jt.elsewhere.title}><p class="uitleg">${Jt.elsewhere.intro}</p><//>
  <ol>${Jt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Vs} />
`,Ob=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Jt.steps_label}><ol>
      ${Ho.map((e,n)=>a`<li class=${n<Ho.indexOf(t)?"is-gedaan":""}>
          <a href=${M("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Jt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,Cb=t=>t(async()=>{let e=Gt(),{name:n,data:o}=await pt().ask("workbook",{decisions:e.decisions});xn(n,o,Ar.xlsx),e.saved=!0}),jb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Lb=":is(button,select,input,a)"});function zb({columns:t,rows:e}){let n=r=>i=>i[r]??"",o=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),s=e.length>wc?` ${g(dn.first,{count:wc})}`:"";return a`
    <${gt} id="eigen-uitkomst" caption=${`${F(dn.rows,e.length)}${s}`}
      rows=${e.slice(0,wc)} columns=${o} />
    <div class="acties"><${we} name=${dn.file} rows=${()=>[t,...e]} label=${dn.csv} /></div>
  `}function z$({start:t=dn.example}){let[e,n]=U(t),[o,s]=U(""),[r,i]=U(null);function l(){i(null),ro(s,dn.busy,async()=>i(await pt().ask("ask",{text:e})))}return a`
    <${P} title=${dn.title} note=${dn.intro}>
      <label class="veld breed"><span>${dn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${dn.ask}</button></div>
      <div aria-live="polite">
        ${o&&a`<p>${o}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?dn.yes:dn.no}</strong></p>`}
        ${r?.graph&&a`<${T$} label=${dn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${zb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function Bb(t){let e=Object.entries(t.columns),n=o=>jo(o.subject)?a`<${N} id=${o.subject} />`:o.subject_label;return[...e.map(([o,s],r)=>({key:o,label:s,text:i=>F$(o,i),cell:r===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[Fb],...Yn(o=>o.plan),{key:"bron",label:qt.columns.place,sort:!1,text:o=>ls(o).map(ne).join("; ")}]}function Eb({name:t,query:e,scenario:n}){let o=B$(n).filter(c=>c.query===t);if(!o.length)return a`<p>${qt.nothing}</p>`;let s=Bb(e),r={rows:F(qt.rows,o.length),scenario:Ut(n)},i={key:"sentence",label:qt.columns.sentence,text:c=>c.sentence},l=()=>Bn([i,...s],o,c=>Yt(n,c.plan));return a`
    <${gt} id=${`uitkomst-${t}`} caption=${g(qt.caption,{title:e.title,...r})}
      rows=${o} columns=${s} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${we} name=${`${t}.csv`} rows=${l} />
      <a href=${M("aandachtspunten",{vraag:t})}>${qt.as_sentences}</a>
    </div>
  `}function Ab({name:t,query:e,scenario:n}){let o=e.shelf===va;return a`
    <p class="kruimel"><a href=${M("vragen")}>${qt.title}</a></p>
    <${it} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${o&&a`<${_n}><${Oa} /><//>`}
    <${Sn} pairs=${[[qt.why,e.why],[qt.weight,e.severity]]} />
    ${o&&a`<section><h2>${qt.result}</h2><${Eb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Sl([t,e])&&a`<p>${e.open?qt.open:qt.elsewhere}</p>`}
    ${t in qt.rows_of&&a`<p><a href=${M("overzicht",{rijen:qt.rows_of[t]})}>${qt.in_overview}</a></p>`}
    <${Xn} title=${qt.sparql}>
      <${T$} label=${qt.sparql} text=${e.sparql} lang="en" />
      <${No} text=${()=>e.sparql} label=${qt.copy} />
    <//>
    ${fe()&&!e.open&&a`<${z$} key=${t} start=${e.sparql} />`}
  `}function Nb({shelf:t,counts:e}){let n=Object.entries(_.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!n.length)return null;let o=[{key:"titel",label:qt.columns.title,text:s=>s.title,cell:s=>a`<a href=${M(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:qt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:qt.columns.found,text:s=>String(e.get(s.name)||0)}];return a`
    <${P} look=${null} title=${t.title} note=${t.intro}>
      <${gt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===va?o:o.slice(0,2)} />
    <//>
  `}function E$({route:t}){let e=J(t.query),n=t.path[1],o=_.queries[n];if(n&&!o)return a`<${Ro} />`;if(n)return a`<${Ab} ...${{name:n,query:o,scenario:e}} />`;let s=Os(B$(e).map(r=>r.query));return a`
    <${it} text=${qt.title}><p class="uitleg">${qt.intro}</p><//>
    ${fe()&&a`<${z$} />`}
    ${qt.shelves.map(r=>a`<${Nb} shelf=${r} counts=${s} />`)}
  `}var qt,dn,wc,T$,M$,F$,B$,Fb,A$=z(()=>{"use strict";V();tt();Tt();R();Wt();q();Ee();os();et();ft();en();Zt();ye();cs();ht();Pe();Br();qt=k.questions,dn=k.questions.own,wc=200;T$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;M$={barrier:t=>t.barrier&&xt(t.barrier),kind:t=>t.kind&&$t(t.kind),partner:t=>t.partner&&xr(t.partner),severity:t=>Z("Severity",t.severity),detail:t=>t.detail&&(jo(t.detail)?O(t.detail):t.description)},F$=(t,e)=>(M$[t]?M$[t](e):e[t])||"",B$=t=>G(t).gaps.flatMap(e=>fo(e).map(n=>({...n,plan:e.plan}))),Fb={key:"severity",label:qt.columns.weight,text:t=>String(Object.keys(_.codes.Severity).indexOf(t.severity)),csv:t=>F$("severity",t),cell:t=>a`<${La} severity=${t.severity} />`}});function I$(t,e,n,o){let s=n;return{placed:xc(t,e).map(i=>{let l=o(i);return s+=l,{...i,y:s-l,middle:s-l/2}}),bottom:s}}function Pb({lane:t,rows:e,wide:n}){let o=Mo(e,!0),s=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Vt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${s+i*Vt.line}>${r}</text>`)}
      <text class=${o.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*Vt.line}>
        ${o.length?o.join(" · "):F(Vo.lane_total,e.length)}
      </text>
    </g>
  `}function Ib({row:t,lane:e,shown:n,point:o}){let s=Vt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Vt.level,i=t.tail&&_c[t.outcome].tail&&Vt.left+t.tail,l={row:t,x:s,y:r},c=g(Vo.mark,{...t,what:t.what||Vo.card.none,phrase:_c[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${s} ${r} H${Math.max(i,s+9)} m0 -5 v10`} />`}
    <a href=${Xe(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${s} ${r})`} onMouseEnter=${()=>o(l)} onFocus=${()=>o(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${si} outcome=${t.outcome} /></g>
    </a>
  `}function qb({at:t,width:e,height:n,close:o}){let{row:s,x:r,y:i}=t,[l]=oe(s.id),c=al(s.work),u={...r>e*.62?{right:Si(e-r+14,e)}:{left:Si(r+14,e)},...i>n*.6?{bottom:Si(n-i,n)}:{top:Si(i,n)}};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${o}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${ks} outcome=${s.outcome} on=${s.on&&g(Vo.card.came,{day:s.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${at} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${ne(l)}</p>`}
    </div>
  `}function R$({plan:t,rows:e,date:n}){let[o,s]=U(null),{wide:r,years:i,beyond:l}=Vn(t),{placed:c,bottom:u}=I$(t,e,Vt.top,({levels:y,title:j})=>Math.max(y*Vt.level+Vt.pad,j.length*Vt.line+36)),p=Vt.left+r+20,$=u+Vt.foot,m=cl(t,n),d=Vt.left+m.x,h=g(Vo.report,{date:rt(m.date)}),f=h.length*8.6+24,b=()=>s(null),w=y=>y.key==="Escape"&&b(),x=l&&{x:Vt.left+l.x,y:Vt.top-9},S=Math.min(Math.max(d-f/2,Vt.left),p-f);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${p} ${$}`} role="group" aria-label=${Vo.picture}>
        <rect class="daarna" x=${d} y=${Vt.top} width=${p-d} height=${u-Vt.top} />
        ${i.map(({year:y,x:j})=>a`
            <g class="jaar">
              <line x1=${Vt.left+j} x2=${Vt.left+j} y1=${Vt.top} y2=${u} />
              <text x=${Vt.left+j+4} y=${Vt.top-9}>${y}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${x}>${Vo.beyond}</text></g>`}
        ${c.map(y=>a`<${Pb} lane=${y} rows=${y.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${p} y1=${u} y2=${u} />
        <line class="nu" x1=${d} x2=${d} y1=${Vt.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${S} y=${u+4} width=${f} height="28" rx="3" />
          <text x=${S+f/2} y=${u+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(y=>y.mine.map(j=>a`<${Ib} key=${j.id} ...${{row:j,lane:y}} shown=${o?.row.id===j.id} point=${s} />`))}
      </svg>
      ${o&&a`<${qb} at=${o} width=${p} height=${$} close=${b} />`}
    </div>
  `}function U$({scenario:t,plan:e}){let n=co(e,t.date);if(!n.length)return null;let{wide:o,years:s,beyond:r}=Vn(e),i=fn(e.key,t.date),l=f=>P$+8+f/o*(ir-P$-16),c=f=>Math.max(Rb,D$(f)*W$+4),{placed:u,bottom:p}=I$(e,n,yc,c),$=l(cl(e,i).x),m=u.map(f=>g(N$.description,{chapter:zs(f),counts:mt(Mo(f.mine))})),d=$>ir-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${Ub(f,b)}) scale(${Wb})`}>
      <title>${[b.name,b.by,_c[b.outcome].phrase].join(", ")}</title>
      <${si} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${ir} ${p+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${yc} width=${ir-$} height=${p-yc} />
      ${s.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${p} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Vo.beyond}</text>`}
      ${u.map(f=>a`
          <line class="baan" x1="0" x2=${ir} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${Hb(zs(f))}</text>
        `)}
      ${u.flatMap(({y:f,mine:b})=>Db(b).map(([w,x])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${x}</text>`))}
      <line class="baan" x1="0" x2=${ir} y1=${p} y2=${p} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${p+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${p+13} text-anchor=${d}>
        ${g(N$.line,{date:rt(i)})}
      </text>
      ${u.flatMap(f=>f.mine.filter(b=>b.level<vc).map(h(f)))}
    </svg>
  `}var N$,Vo,_c,Vt,xc,q$,Si,P$,ir,yc,W$,Rb,Wb,vc,D$,Db,Ub,Hb,Sc=z(()=>{"use strict";V();tt();R();q();et();It();ht();Er();N$=k.summary.lanes,Vo=k.promises,_c=k.shared.outcomes,Vt={left:320,top:32,foot:40,level:19,pad:30,line:21},xc=(t,e)=>Vn(t).lanes.map((n,o)=>({...n,mine:e.filter(s=>s.lane===o)})).filter(({mine:n})=>n.length);q$=({plan:t,lane:e})=>Vn(t).lanes[e]?zs(Vn(t).lanes[e]):"";Si=(t,e)=>`${t/e*100}%`;[P$,ir,yc,W$,Rb,Wb]=[262,690,17,8,16,.62],vc=30,D$=t=>Math.min(t.levels,vc),Db=t=>[...Os(t.filter(({level:e})=>e>=vc).map(({x:e})=>e))],Ub=(t,e)=>t.middle+(e.level-(D$(t)-1)/2)*W$,Hb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Vb({step:t,number:e,missing:n,partners:o,column:s}){let r=s.undecided?Cn.route.undecided:Cn.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${o.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${o.length?s.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${E} look="gemis" label=${Cn.route.silent} items=${i} />`}
        <ul class="namen">
          ${o.map(({id:l,label:c,cells:u})=>a`
              <li class=${Pt(l)?"verzamel":""}>
                <${Ce} basis=${u[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Kb({scenario:t,plan:e}){let n=Ve("kind",t,e),o=Ve("partner",t,e),{reach:s}=G({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Vb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${o.filter(l=>l.cells[i]?.initiatives)} column=${s[0].columns[i]} />
        `)}
    </ol>
  `}function H$({plan:t,scenario:e,number:n,total:o,children:s}){let{version:r,content:i}=_.meta,l={version:r,content:(i||"").slice(0,12),scenario:Ut(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(Cn.head,{date:rt(fn(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${g(Cn.foot.source,{sources:uo(t)})} ${g(Cn.foot.version,l)}</p>
        <p>${g(Cn.foot.sheet,{number:n,total:o})}</p>
      </div>
    </section>
  `}function Gb({cell:t,step:e}){let[n,o]=[xt(e),t?.brief||[]],[s,r]=o;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${s}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${bo} bar=${t.bar} /><span>${s}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${s}</span></td>`:a`<td class="niets">${o.join(" ")||"–"}</td>`}function Qb({scenario:t,plan:e,...n}){let o=ve(e).summary,{points:s}=G({...t,plan:e.key}),{phrase:r,named:i}=Rn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${H$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${o.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(o.intro,{report:po(e)})} ${r.lead}</p>
      <${mo} plan=${e} />
      <${Oi} title=${o.matrix.title} note=${o.matrix.note}>
        <${Jb} scenario=${t} plan=${e} />
        <${jr} undecided=${Ea(t,e)} />
      <//>
      <${Oi} title=${k.overview.start.discuss.title}>
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
  `}function Yb({scenario:t,plan:e,...n}){let{summary:o,shared:s}=ve(e),r=rt(fn(e.key,t.date)),i=gr(co(e,t.date),s.outcomes,Rn(t,e).named).map(([c,{tile:u,count:p}])=>a`
      <${or} outcome=${c} /> <strong>${p}</strong> ${g(u,{date:r})}
    `),l=[a`<span class="bijbeeld">${o.lanes.drawn} </span>`,o.lanes.note];return a`
    <${H$} plan=${e} scenario=${t} ...${n}>
      <${Oi} title=${o.route.title} note=${o.route.note}>
        <${Kb} scenario=${t} plan=${e} />
      <//>
      <${Oi} title=${o.lanes.title} note=${l}>
        <${U$} scenario=${t} plan=${e} />
        <${E} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function V$({route:t}){let e=J(t.query),n=Le(e);return a`
    <div class="vel-boven">
      <${it} text=${Cn.title}><p class="uitleg">${Cn.screen}</p><//>
      <${rs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Cn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((o,s)=>[Qb,Yb].map((r,i)=>{let l=2*s+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:o,number:l,total:2*n.length}} />`}))}
    </div>
    <${xe} text=${Cn.screen} />
  `}var Cn,Jb,Oi,K$=z(()=>{"use strict";V();Tt();R();Wt();q();En();ft();It();$s();en();ye();Sc();ht();Er();Cn=k.summary;Jb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Cn.matrix.title}</caption>
    <thead>
      <tr><td></td>${vn(e).map(n=>a`<th scope="col">${xt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ve("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((o,s)=>a`<${Gb} cell=${o} step=${vn(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Oi=t=>a`<${P} look="blok-blad" label=${t.title} ...${t} />`});function Ci(t){let n=t.flatMap(s=>Fs(s,J({}))).map(({step:s,basis:r})=>`${v(s,"notation")} ${r}`),o=({notation:s})=>Object.keys(ke).find(r=>n.includes(`${s} ${r}`));return Oc(mn.filter(o).map(s=>`${s.label} (${ke[o(s)||""][1]})`))}function Zb({id:t}){let e=Y(t,"who").flatMap(x=>x.acts?x.to:[]),n=({key:x})=>g(ot.steps,{steps:Ci(e.filter(S=>Rt(S,x)))}),o=x=>_.partners[x].find(S=>S.id===t)?.steps||[],s=ws(o("")),r=_.plans.filter(x=>o(W?x.key:"").length),i=Y(t,"who").flatMap(x=>x.acts?[]:Hn(x.to)),l=ws(C(i)).filter(x=>!s.includes(x)),c=x=>!zn(x,"partner")&&[x,...zt(x,"reportedUnder")].every(S=>Y(S,"who").every(({from:y})=>y===t)),u=St(C(e.filter(x=>_.works[x]?.across&&c(x)))),p=zt(t,"unitOf"),$=St(zt(t,"chapterLead")),m=$.flatMap(oe),d=$.flatMap(x=>zt(x,"concerns")).filter(x=>he(x,"Contradiction")&&oe(x).some(S=>m.includes(S))),h=d.length>0&&a`${ot.disputed} <${at} ids=${C(d)} />`,f=x=>{let S=ws(_.partners[""].find(y=>y.id===x)?.steps||[]);return S.length>0&&a`<span class="zacht"> – ${Oc(S)}</span>`},b=v(t,"tooi"),w=[...sr(t),[k.thing.also_known,di(t)],[ot.leads,$.length>0&&a`<${Me} ids=${$} /> ${h}`],[ot.units,p.length>0&&a`<${Me} ids=${p} more=${f} />`],[ot.identity,b?g(ot.identified,{code:b,date:rt(v(t,"checkedOn"))}):ot.unidentified]];return a`
    <${P} title=${k.thing.known}>
      <${Xt} text=${v(t,"summary")} />
      ${Pt(t)&&a`<p>${ot.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&a`<p>${ot.independent}</p>`}
      ${r.map(x=>a`<p>${W&&`${x.title}: `}${n(x)}</p>`)}
      ${u.length>0&&a`<p>${ot.across}<${at} ids=${u} />.</p>`}
      ${l.length>0&&a`<p>${g(ot.named_steps,{steps:Oc(l)})}</p>`}
      ${!s.length&&!l.length&&a`<p>${ot.no_steps}</p>`}
      <${Sn} pairs=${w} />
    <//>
  `}function Xb({id:t,rows:e}){let n=ot.columns,o=u=>_t(u.to)?.key,s=({of:u})=>C(u.map(p=>v(p,"summary"))).join(" "),r=[...Yn(o),Ht("actie",n.action,u=>u.to),{key:"soort",label:n.what,text:u=>ge(u.to)},{key:"rol",label:n.role,text:u=>u.phrase,cell:u=>[u.phrase,a`<${Xt} text=${s(u)} look="zacht" />`]},On("stand",n.stand,u=>u.to),{key:"stap",label:n.step,text:u=>hi(u.to)},go(n.place,u=>u.of)],i=C(e.map(u=>u.to)).map(u=>{let p=e.filter($=>$.to===u);return{...p[0],phrase:C(p.map($=>$.phrase)).join(", "),of:p.flatMap($=>$.of)}}),l=Sr(t,"activiteiten",J({}),o),c={id:"acties",caption:ot.work_caption,rows:i,sort:"actie",columns:r,file:l,open:X()?nk:void 0};return a`
    <${P} title=${g(ot.work,{count:i.length})} note=${ot.work_note}>
      ${i.length?a`<${gt} ...${c} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function tk({id:t}){let e=v(t,"organisationKind")===ot.places.of&&!Pt(t)?kt(t,"altLabel"):[],n=u=>e.some(p=>Kn(u.replace("-"," ")).includes(Kn(p))),o=u=>kt(u,"place").filter(n).join(", "),s=Y(t,"who").map(u=>u.to),r=St(Dn.filter(u=>o(u)&&!s.includes(u))),l=a`<${Me} ids=${r} more=${u=>a`<span class="zacht"> – ${o(u)}</span> <${vt} id=${u} />`} />`,c=g(ot.places.title,{count:r.length});return r.length>0&&a`<${P} title=${c} note=${ot.places.note}>${l}<//>`}function ek({id:t}){let[e,n]=[J({}),$a(t)],s=_.plans.flatMap(m=>co(m,e.date)).filter(m=>m.outcome==="ahead"&&n(m.work)),r=Y(t,"who").flatMap(m=>m.acts?m.to:[]),i=C([...r,...r.flatMap(m=>ut(m,"followedBy"))]).filter(m=>ot.to_come.includes(De(m))&&!s.some(d=>d.work===m)),l=m=>g(k.shared.work.bound,{date:m}),c=[...s.map(({work:m,what:d,quote:h,by:f})=>[n(m),m,d,`${h} (${l(f)})`]),...i.map(m=>["planned",m,Oe(m).toLowerCase()])],u=Object.entries(ot.coming.groups).flatMap(([m,d])=>{let h=c.filter(([b])=>b===m).map(([,b,...w])=>a`<li><${N} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${An} id=${`komt-${m}`} items=${h} first=${X()?Cc:void 0} />`;return h.length?a`<p>${F(d,h.length)}</p>${f}`:[]}),p=M("beloften",{partner:v(t,"notation"),uitkomst:"ahead"}),$=s.length>0&&a`<p><a href=${p}>${ot.coming.all}</a></p>`;return u.length>0&&a`<${P} title=${ot.coming.title} note=${ot.coming.note}>${u}${$}<//>`}function ok({id:t}){let e=Y(t,"own");if(!e.length)return null;let n=({to:o,of:[s]})=>a`
    <h3><${N} id=${o} /></h3>
    <${Cr} id=${s} /><${se} of=${[s]} />
  `;return a`
    <${P} title=${g(ot.own,{count:e.length})} note=${ot.own_note}>
      <${An} id="eigen" as="div" first=${Cc} items=${e.map(n)} />
    <//>
  `}function sk({id:t}){let e=Y(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[v(r[0],"asOf").slice(0,4),v(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Xt} text=${v(i,"summary")} />`)} <${se} of=${r} />
  `,o=St(C(e.map(r=>Co(r,t)))).map(r=>{let i=e.filter(l=>Co(l,t)===r);return a`<li><${N} id=${r} />${i.map(n)}</li>`}),s=e[0].to===t?ot.its_members:ot.members;return a`<${P} title=${s}><${An} id="leden" items=${o} first=${o.length} /><//>`}function rk({id:t}){let e=new Map(Y(t,"with").map(s=>[Co(s,t),s]));if(!e.size)return null;let n=St([...e.keys()]).map(s=>{let{of:r=[],more:i}=e.get(s)||{},l=g(i?ot.more_works:ot.works,{works:r.map(le).join(", ")});return a`<li key=${s}><${N} id=${s} /><span class="zacht">${l}</span></li>`}),o=a`<ul class="kolommen">${n}</ul>`;return a`
    <${P} title=${ot.together} note=${ot.alphabetical}>
      ${X()?a`<${An} id="samen" items=${n} first=${Cc} />`:o}
    <//>
  `}function ak({id:t}){let e=J({}),n=Qa(t,e),o=n.flatMap(p=>p.rows),s=mt(n.flatMap(({end:p})=>p===t?[]:O(p))),r=n.reduce((p,$)=>p+($.end===t?$.rows.length:0),0),i=g(s?ot.flows.also:ot.flows.title,{count:r,more:o.length-r}),l={id:X()?"stromen":"",title:i},c=s&&a`<p class="zacht">${g(ot.flows.note,{names:s})}</p>`,u=a`<${ei} ...${{rows:o,scenario:e}} state=${O(t)} />`;return o.length>0&&a`<${Ys} ...${{...l,intro:c}}>${u}<//>`}var ot,Oc,nk,Cc,G$,J$=z(()=>{"use strict";V();tt();Tt();R();Wt();q();es();bs();Se();os();et();ft();It();Zt();nc();ye();ht();Pe();ar();gi();cn();ot=k.thing.organisation,Oc=t=>mt(t.map(e=>e.toLowerCase()));nk=4,Cc=1;G$=({id:t})=>a`
  <${Zb} id=${t} />
  <${Xb} id=${t} rows=${Y(t,"who")} />
  <${tk} id=${t} />
  <${ek} id=${t} />
  <${ok} id=${t} />
  <${fi} title=${ot.wishes} ids=${zt(t,"wish")} of="concerns" />
  <${mi} title=${ot.requested} ids=${St(zt(t,"askedOf"))} />
  <${sk} id=${t} />
  <${ak} id=${t} />
  <${rk} id=${t} />
  <${rr} id=${t} />
`});function ik({id:t,reports:e}){let n=$n(t);if(Mn(t.split("/")[0]).dates.length<3)return null;let o=r=>bn(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${vt} id=${t} date=${r} />`,s=e.map(({date:r})=>a`<span class="zacht">${rt(r)}</span>${o(r)}`);return a`<${E} as="ol" look="verslagen" label=${n.strip} items=${s} />`}function lk({id:t}){let e=Mn(t.split("/")[0]),{no_result:n,not_mentioned:o}=$n(t),s=e.dates.filter(({date:u})=>De(t,u)),r=_.codes.AgreementStatus[v(t,"agreementStatus")]?.definition;if(!s.length)return null;let i=u=>oe(u).length>0&&v(u,"resultReported")!=="true"&&!k.thing.organisation.to_come.includes(De(t)),l=(u,p)=>a`
    <${Xt} text=${v(u,"summary")} /><${ds} of=${u} />
    <${Xt} text=${p===e.date&&i(u)&&n} look="zacht" />
    <${se} of=${[u]} />
  `,c=s.map(({date:u,label:p})=>{let $=kn(t,u);return a`
      <strong>${K(p)}</strong>
      <p><${vt} id=${t} date=${u} /></p>
      ${r&&u===e.date&&a`<${Xt} text=${r} look="zacht" />`}
      ${bn(t,u).earlier&&a`<p class="zacht">${K(o)}</p>`}
      ${$&&l($,u)}
    `});return a`<${ik} id=${t} reports=${s} /><${E} as="ol" look="tijdlijn" items=${c} />`}function ck({id:t}){let e=ut(t,"silentPart"),n=e.map(o=>[v(o,"summary"),a`<span class="zacht"> (${Z("SilentWeight",v(o,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${$n(t).silent}</strong></p><${E} items=${n} />`}function pk({id:t}){let e=$n(t),n=e.deadline_columns,o=Xo(t);if(!o.length)return null;let s=i=>[`“${v(i,"deadlineText")}”`,v(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>v(i,"deadlineText"),cell:s},{key:"waarvoor",label:n.what,text:i=>v(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>v(i,"dueBy"),cell:i=>rt(v(i,"dueBy"))||v(i,"condition")},{key:"soort",label:n.kind,text:i=>hr(v(i,"modality"))},{key:"er",label:n.there,text:i=>bn(i).delivery||e.not_there},{...go(n.place,()=>[]),cell:i=>a`<${Xt} text=${v(i,"summary")} /><${se} of=${[i]} />`}];return a`<${gt} id="termijnen" caption=${e.deadlines} rows=${o} columns=${r} />`}function uk({id:t}){let e=$n(t),n=e.who_columns,o=Y(t,"who"),s=ut(t,"reportedUnder"),r=s.length>0&&a`${e.partners_above}<${at} ids=${s} />.`;if(!o.length)return a`<p>${zn(t,"partner")?k.shared.unread:e.no_partner}${r}</p>`;let i=[Ht("wie",n.who,({from:l})=>l,O,Ao),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>v(l[0],"summary")},go(n.place,({of:l})=>l.slice(0,1))];return a`<${gt} id="wie" caption=${e.who_caption} rows=${o} columns=${i} />`}function dk({id:t}){let e=ut(dt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${$n(t).heading}<${at} ids=${e} />.</p>`}function $k({id:t}){let e=$n(t),n=da(t);return n.length?n.map(o=>a`<${Cr} id=${o} /><${se} of=${[o]} />`):v(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:kt(t,"interventionKind").map($t).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function mk({id:t}){let e=$n(t),n=zt(t,"subMeasureOf"),o=s=>a` <${vt} id=${s} />`;return a`<${P} title=${e.container}><p>${e.parts}</p><${Me} ids=${n} more=${o} /><//>`}function Q$({id:t}){let e=$n(t),n=Mn(t.split("/")[0]),o=Tn(n.date,n),s=sr(t),r=zt(t,"concerns").filter(l=>he(l,"Contradiction")),i=v(t,"isContainer")==="true"?mk:fk;return a`
    <${P} title=${v(t,"promise")?e.promise:e.what}>
      ${ui(t).map(l=>a`<${Xt} text=${l} />`)}
      ${v(t,"isNew")==="true"&&a`<${Xt} text=${g(e.new,{when:o})} look="zacht" />`}
      ${v(t,"numberedByUs")==="true"&&a`<${Xt} text=${e.numbered} look="zacht" />`}
      <${se} of=${[t]} />
      ${r.length>0&&a`<p>${e.disputed} <${at} ids=${r} /></p>`}
    <//>
    <${i} id=${t} />
    <${$i} id=${t} />
    ${s.length>0&&a`<${P} title=${k.thing.further}><${Sn} pairs=${s} /><//>`}
    <${rr} id=${t} />
  `}var $n,fk,Y$=z(()=>{"use strict";V();R();q();Se();et();ft();It();ye();ht();Pe();ar();cn();$n=t=>ve(_t(t)).thing.undertaking;fk=({id:t})=>a`
  <${P} title=${$n(t).progress}><${lk} id=${t} /><${ck} id=${t} /><${pk} id=${t} /><//>
  <${P} title=${$n(t).who}><${uk} id=${t} /><${dk} id=${t} /><//>
  <${fi} title=${$n(t).expected} ids=${Y(t,"expected").map(({of:e})=>e[0])} />
  <${P} title=${$n(t).steps}><${$k} id=${t} /><//>
`});function bk({id:t}){let e=hk[hn(t)];return e?_.plans.filter(n=>!_t(t)||n===_t(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${gk} key=${n.plan.key} ...${n} />`):null}function kk({id:t}){let e=zt(t,"inChapter"),n=Bl(Ye.other.annex.file),o=c=>a` <${vt} id=${c} />`,s=c=>g(Ci([c])?Ye.other.at:Ye.other.no_step,{steps:Ci([c])}),r=c=>a`${o(c)}<p class="zacht">${[...ui(c),i(c),s(c)].filter(Boolean).join(" ")}</p>`,i=c=>ts(c).length>0&&g(Ye.terms,{terms:ts(c).join("; ")}),l=Dn.filter(c=>_.works[c]?.chapters?.includes(t)&&!e.includes(c));return a`
    <${P} title=${Ye.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ye.other.annex.label}</a></p>`}
      <${Me} ids=${St(e)} more=${r} />
      ${l.length>0&&a`<p>${Ye.other.under}</p><${Me} ids=${St(l)} more=${o} />`}
    <//>
  `}function wk({id:t}){let e=[...sr(t),[he(t,"Legislation")?Ye.also_known:Ye.in_source,di(t)],[Ye.place,oe(t).length>0&&a`<${se} of=${[t]} />`]];return a`
    <${P} title=${Ye.known}>
      ${he(t,"Facilitator")&&a`<p class="zacht">${ve(_t(t)).thing.other.judged}</p>`}
      <${Xt} text=${he(t,"Figure")&&_.lookups[t].description} />
      <${Xt} text=${v(t,"summary")} />
      <${Xt} text=${v(t,"rationale")} />
      <${Sn} pairs=${e} />
    <//>
    <${$i} id=${t} />
    ${he(t,"Chapter")&&a`<${kk} id=${t} />`}
    <${rr} id=${t} />
  `}function xk({id:t}){let e=J(A.route.query),n=hn(t)==="organisation"&&v(t,"notation"),o=i=>fo(i).some(({partners:l})=>n&&l.includes(n)),s=G(e).gaps.filter(i=>i.pages.includes(t)||o(i));if(!s.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${Ia} gap=${i} scenario=${e} /></article>
  `;return a`
    <${P} title=${g(Ye.gaps,{count:s.length})}>
      <${An} id="vragen" items=${s.map(r)} first=${X()?_k:yk} as="div" />
    <//>
  `}function vk({id:t}){let e=hn(t),n=[Z$[e]&&a`<a href=${M(Z$[e])}>${Ye.crumbs[e]}</a>`,W&&_t(t)?.title,...["inChapter","subMeasureOf"].map(o=>dt(t,o)&&a`<${N} id=${dt(t,o)} />`),ge(t)].filter(Boolean);return a`<p class="kruimel">${n.map((o,s)=>[s>0&&" › ",o])}</p>`}function X$({route:t}){let e=t.path.slice(1).join("/");if(!Qt(e))return a`<${Ro} />`;let n=O(e),o=hn(e),s=o==="undertaking"&&v(e,"isContainer")!=="true",r=()=>{let i=()=>g(Ye.stand,{stand:Oe(e).toLowerCase()}),l=s?[mc(e),i()]:[v(e,"summary")],c=[`${ge(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),u=C([...oe(e),...oe(kn(e))]);return Sa(c.replace(/([^.!?])$/,"$1."),u,null,_t(e)||lt())};return a`
    <${vk} id=${e} />
    <${it} text=${n} title=${n}>
      ${s&&a`<p><${vt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(o)&&a`<${Ds} />`}
    <${bk} id=${e} />
    <div class="acties bovenaan">
      <${No} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${M("verken",{uit:e,kies:e})}>${Ye.around}</a>
    </div>
    <${Sk[o]} id=${e} />
    <${xk} id=${e} />
  `}var Ye,jc,hk,gk,yk,_k,Z$,Sk,tm=z(()=>{"use strict";V();tt();Tt();R();Wt();q();Se();et();ft();It();en();Zt();ye();cs();ht();Pe();ar();J$();gi();Y$();cn();Br();Ye=k.thing,jc=k.thing.route,hk={organisation:(t,e)=>_.partners[W?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Hn},gk=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${W?g(jc.of_plan,{plan:t.title}):jc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${jc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[yk,_k]=[3,1];Z$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Sk={undertaking:Q$,organisation:G$,step:Ud,other:wk}});function Ok({rows:t,whole:e,chosen:n,plan:o,scenario:s}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${bt.tiles_label}>
      ${gr(t,ve(o).shared.outcomes,e?Rn(s,o).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>H({uitkomst:n===r?null:r})}>
            <${or} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:rt(fn(o.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function Mk({rows:t,plan:e,date:n}){let{outcomes:o}=k.shared,s=Object.keys(o).find(l=>o[l].open),r=t.filter(l=>l.outcome===s).sort((l,c)=>nt(l.day,c.day)),i=r.slice(0,jk).map(l=>om(l,a`<${or} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${bt.open.title}</h2>
      <p>${r.length?g(bt.open.phrase,{date:rt(fn(e.key,n))}):bt.open.none}</p>
      <${E} items=${i} />
      <p><a href=${M("aandachtspunten",{vraag:"deadline-verstreken"})}>${bt.open.gaps}</a></p>
      <h2>${bt.read.title}</h2>
      <ul class="leesregels"><li>${bt.read.first}</li>${Lk}<li>${bt.read.last}</li></ul>
    </aside>
  `}function Fk({rows:t}){let n=C([...t.flatMap(s=>sm(s.work)),...ca]).map(s=>[s,O(Ae(s))]).sort((s,r)=>nt(s[1],r[1])),o=[[bt.fields.year,"jaar",an(C(t.map(s=>s.day.slice(0,4))).sort(nt))],[bt.fields.partner,"partner",n],[k.measures.fields.chapter,"hoofdstuk",Zo]].filter(([,,s])=>s.length);return a`<${Eo} fields=${o} names=${["jaar","partner","hoofdstuk"]} />`}function Nk({plan:t,scenario:e,chosen:n,query:o}){let{date:s}=e,r=co(t,s),i=ll(t,s).filter(Hr(o)),l=rm(t,s,o),c=r.filter(Hr(o)),u=c.length===r.length,p=f=>f.filter(b=>!n||b.outcome===n),$=p(c),m=Mo($).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(bt.intro,{count:r.length,undated:i.length})}</p>
    <p>${Rn(e,t).phrase.overdue}</p>
  `,h=a`
    <${Ok} rows=${c} whole=${u} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${R$} plan=${t} rows=${$} date=${s} /><${zk} plan=${t} rows=${$} /></div>
      <${Mk} rows=${c} plan=${t} date=${s} />
    </div>
    <${Xn} look="tweeling" title=${bt.table}>
      <${gt} id=${`beloften-${t.key}`} caption=${bt.caption} rows=${$} columns=${nm} sort="dag" />
    <//>
  `;return a`
    <section>
      ${W&&a`<h2>${t.title}</h2>`}
      ${u?d:a`<p role="status"><strong>${F(bt.kept,$.length)}</strong> ${m}</p>`}
      ${o.partner&&a`<p class="zacht">${bt.role_note}</p>`}
      <${ri} works=${p(r.filter(Hr({...o,partner:""}))).map(f=>f.work)}
        partner=${o.partner||""} />
      ${r.length>0&&h}
      <${em} title=${bt.undated} items=${i.map(Ak)} />
      <${em} title=${bt.bare} items=${l.map(f=>a`<${N} id=${f} />: ${Oe(f,s)}`)} />
    </section>
  `}function am({route:t}){let e=J(t.query),n=Le(e),o=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",s=n.flatMap($=>co($,e.date)),r=$=>Hr(t.query)($)&&(!o||$.outcome===o),i=s.filter(r),l=n.flatMap($=>ll($,e.date)).filter(r),c=o?[]:n.flatMap($=>rm($,e.date,t.query).map(Ek($))),u=()=>Bn(Ck,[...i,...[...l,...c].map($=>({...$,...Bk}))],$=>Yt(e,$.plan.key)),p={title:bt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${it} text=${bt.heading} title=${bt.title} />
    <${_n}><${rs} /><${vr} /><${Fk} rows=${s} /><//>
    <${Ds} />
    ${n.map($=>a`<${Nk} key=${$.key} ...${{plan:$,scenario:e,chosen:o,query:t.query}} />`)}
    <p class="acties">
      <${we} name="beloften.csv" rows=${u} />
      ${s.length>0&&a`<${on} name="beloften" ...${p} />`}
    </p>
    <${xe} text=${F(bt.lane_total,i.length)} />
  `}var bt,nm,Ck,om,jk,Lk,Tk,zk,sm,Hr,rm,Bk,Ek,Ak,em,im=z(()=>{"use strict";V();tt();Tt();R();Wt();q();Se();et();ft();It();en();Zt();ye();dc();Io();Sc();ht();Er();Pe();bt=k.promises;nm=[{key:"dag",label:bt.columns.day,text:t=>t.day,cell:t=>t.by},Ht("actie",bt.columns.work,t=>t.work),{key:"wat",label:bt.columns.what,text:t=>t.what||v(t.work,"prefLabel")},{key:"wie",label:bt.columns.who,text:t=>Fn(t.work)},{key:"woorden",label:bt.columns.quote,text:t=>t.quote},{key:"stand",label:bt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${ks} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:bt.columns.lane,text:q$}],Ck=[...nm,Hs(bt.columns.place,t=>t.id)],om=({work:t,short:e},n,o,s)=>a`
  ${n}<span><${N} id=${t} text=${e} />${" "}${o}<span class="bij">${s}</span></span>
`,jk=6,Lk=bt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Tk=t=>{let e=a`<${ks} outcome=${t.outcome} on=${t.on} />`;return om(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},zk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${xc(t,e).map(n=>{let o=[F(bt.lane_total,n.mine.length),...Mo(n.mine,!0)].join(" · "),s=[zs(n),a`<span class="bij">${o}</span>`];return a`<${Xn} title=${s}><${E} items=${n.mine.map(Tk)} /><//>`})}
  </div>
`,sm=t=>Y(t,"who").map(e=>v(e.from,"notation")),Hr=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||sm(e.work).includes(t.partner))&&(!t.hoofdstuk||_.works[e.work]?.chapters?.includes(t.hoofdstuk));rm=(t,e,n)=>Vn(t).termless[e].filter(o=>Hr(n)({work:o,day:""})),Bk={lane:0,x:0,level:0},Ek=t=>e=>({id:e,work:e,plan:t,name:O(e),short:O(e),stand:bt.bare_stand,what:"",quote:"",modality:"",day:"",by:"",outcome:"",on:""}),Ak=({work:t,quote:e,what:n,stand:o})=>a`
  <${N} id=${t} /> <${vt} id=${t} />: ${[e,n].filter(Boolean).join(", ")}
  ${o&&`; ${o}`}
`,em=({title:t,items:e})=>e.length>0&&a`<${Xn} look="tweeling" title=${g(t,{count:e.length})}><${E} items=${e} /><//>`});function Pk({loss:t,scenario:e,id:n,title:o}){let s=pm(t,e),r=[{key:"vak",label:jn.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Po(i,t.plan)}>${c}</a>`:c},{key:"nu",label:jn.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:jn.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${gt} ...${{id:n,rows:s,columns:r}} caption=${o} hideCaption open=${cm()} />`}function Ik({loss:t,names:e,scenario:n,apart:o}){let s=Mn(t.plan),{cells:r,none:i,...l}=s.words.losses,c=`verlies${s===_.plans[0]?"":`-${s.key}`}`,u=$=>{let m=Y($,"who",n.date),[d,h]=[!0,!1].map(L=>m.filter(({from:I})=>e.includes(O(I))===L)),f=h.filter(({acts:L})=>L),b=new Map;for(let{from:L,phrase:I=""}of f.length?f:h)tn(b,I,O(L));let w=[...b].map(([L,I])=>`${mt(C(I))} (${L})`).join("; "),x=zt($,"reportedUnder").flatMap(L=>Y(L,"who",n.date)).flatMap(({from:L,acts:I})=>I&&!e.includes(O(L))?O(L):[]).filter(L=>!f.some(({from:I})=>O(I)===L)),S=f.some(({from:L})=>!Pt(L)),y=Y($,"expected",n.date).flatMap(({from:L})=>m.some(I=>I.from===L)?[]:O(L)),j=[d.length>0&&g(jn.role,{names:mt(C(d.map(({phrase:L=""})=>L)))}),w&&g(f.length?jn.others:jn.only_named,{names:w}),!S&&x.length>0&&g(jn.below,{names:mt(C(x))}),y.length>0&&g(jn.expected,{names:mt(C(y))})];return a`
      <li>
        <${N} id=${$} /> <${vt} id=${$} date=${n.date} />
        <span class="zacht"> ${j.filter(Boolean).join("; ")}</span>
      </li>
    `},p=($,m,d=[])=>{let h=a`<${An} id=${`${c}-${m}`} items=${d.map(u)} first=${cm()} />`;return d.length>0&&a`<${lm} title=${$} count=${d.length}>${h}<//>`};return a`
    <section>
      ${W&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${o}
      <${Wk} loss=${t} scenario=${n} />
      <${lm} title=${r} count=${t.cells.length} none=${i}>
        <${Pk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>p(m,$,t[$]))}
      ${t.blocks.map(($,m)=>p($.phrase,String(m),$.acts))}
    </section>
  `}function Lc({losses:t,names:e,scenario:n,apart:o}){let s=()=>t.flatMap(r=>pm(r,n).map(({cell:i,step:l,now:c})=>[mt(e),$t(i.column),l,c,i.phrase,...Yt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${Ik} ...${{loss:r,names:e,scenario:n}} apart=${!i&&o} />`)}
    ${!t.length&&[Le(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),o]}
    <div class="acties"><${we} name="wat-als.csv" rows=${()=>[[...jn.csv,...Qn],...s()]} /></div>
  `}function qk(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead,t.unread].flat(),o=({step:u,kind:p})=>`${u}~${p}`,s=new Map(t.places.map(u=>[o(u),u])),r={...e,plan:t.plan},i=Ls({...r,stated:!0}),l=new Map(G(Qo(i)?i:r).places.map(u=>[o(u),u.things])),c=(u,p)=>u.filter($=>!l.get(p)?.includes($)).length;return G(r).places.map(u=>({key:u.kind||String(u.step),last_actor:[],only_lead:[],read:u.step?c(s.get(o(u))?.last_actor||[],o(u)):0,title:u.kind?K($t(u.kind)):xt(u.step),...s.get(o(u)),things:u.things.filter(p=>n.includes(p)),empty:!u.things.length}))}function Rk({place:t,date:e}){let{title:n,things:o,empty:s,read:r,last_actor:i,only_lead:l}=t,c=o.filter($=>!i.includes($)),u=a`
    <p class="verliestal">${g(Ko.lost,{count:i.length,total:o.length})}</p>
    <p class="verlieswoord">${Ko.lost_phrase}${r>0&&g(Ko.our_reading,{count:r})}</p>
  `,p=o.length?F(Ko.stays,o.length):Ko[s?"nothing":"elsewhere"];return a`
    <li class=${i.length?"verlies":s?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${i.map($=>a`<i key=${$} class="paal weg"></i>`)}
        ${c.map($=>a`<i key=${$} class=${`paal b-${Lo($,e)}`}></i>`)}
      </div>
      ${i.length>0&&u}
      ${l.length>0&&a`<p>${F(Ko.lead,l.length)}</p>`}
      ${i.length+l.length===0&&a`<p class="zacht">${p}</p>`}
    </li>
  `}function Wk({loss:t,scenario:e}){let{legend:n}=Ko,o=qk(t,e),s=C(o.flatMap(i=>i.things.map(l=>Lo(l,e.date)))),r=Object.keys(_.codes.CellState).filter(i=>s.includes(i));return a`
    <${P} look="verliesbeeld" title=${Ko.title}>
      <ul class="plaatsen">
        ${o.map(i=>a`<${Rk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:js(lt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${Z("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var Ko,jn,cm,pm,lm,um=z(()=>{"use strict";V();Tt();R();Wt();q();Se();En();et();ft();It();Zt();ye();ht();Pe();Ko=k.whatif.picture,jn=k.whatif,cm=()=>X()?1:void 0,pm=(t,e)=>t.cells.map(n=>{let{matrix:o}=G({...e,plan:t.plan}),s=o.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[K($t(n.column)),s?xt(n.barrier):""],l=s?g(jn.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:s,step:i,name:l,now:s?Ks(s):jn.no_cell}}),lm=({title:t,count:e,none:n,children:o})=>a`
  <${P} title=${g(jn.part,{title:t,count:e})} as=${W?"h3":"h2"}>
    ${e?o:a`<p>${n}</p>`}
  <//>
`});function Dk({chosen:t,names:e,scenario:n}){let o=t.map(l=>["zonder",ji(l)]),s=Fr("answer",{options:[...Oo(n),...o]},()=>Mt(st.done));if(!s||s.silent!==void 0)return a`<div><p>${s?s.silent:st.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=F(st.questions,s.gaps.filter(r).length);return a`
    <div>
      <${Lc} losses=${s.losses.filter(r)} names=${e} scenario=${n}
        apart=${t.map(l=>a`<h3>${O(l)}</h3><${dm} id=${l} scenario=${n} />`)} />
      <p>${g(st.with_this,{questions:i,now:G(n).gaps.length})}</p>
    </div>
  `}function Uk({acting:t,chosen:e}){let[n,o]=U(""),s=p=>H({zonder:p.map(ji).join(",")}),r=p=>{if(e.includes(p))return s(e.filter($=>$!==p));s(We()?[...e,p]:[p])},i=p=>[O(p),...kt(p,"altLabel")].join(" "),l=t.filter(p=>Ps(i(p),n)),c=p=>a`
    <button type="button" id=${`zonder-${ji(p)}`} aria-pressed=${String(e.includes(p))}
      onClick=${()=>r(p)}>${O(p)}</button>
  `,u=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${st.clear}</button>
      <button type="button" class="klein" onClick=${()=>Us(location.href,st.shared)}>${st.share}</button>
    </p>
  `;return a`
    <h2>${st.leave_out}</h2>
    ${e.map(p=>a`
        <button type="button" class="weggelaten" key=${p} aria-label=${g(st.put_back,{name:O(p)})}
          onClick=${()=>r(p)}>
          ${O(p)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&u}
    <label class="veld">
      <span>${st.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${p=>o(p.target.value)}
        onKeyDown=${p=>p.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <${E} look="partnerlijst" label=${st.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${st.none_found}</p>`}
    ${!We()&&a`<p class="zacht">${st.alone}</p>`}
  `}function Hk({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=mt(r.map(p=>xt(p).toLowerCase())),u=c?g(st.start.steps,{steps:c}):st.start.no_step;return[i&&F(st.start.alone,i),i&&u,l&&F(st.start.lead,l)].filter(Boolean)},o=js(lt(e.plan)),s=r=>a`
    <a href=${M("wat-als",{zonder:ji(r.who)})}>${O(r.who)}</a>
    <span class="bij">${W?`${Mn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${P} id="begin" look=${null} title=${st.start.title} note=${g(st.start.phrase,{source:o})}>
      <${E} look="beginlijst" items=${t.map(s)} />
      ${!t.length&&a`<p>${st.start.no_partner}</p>`}
    <//>
  `}function dm({id:t,scenario:e}){let n=r=>mt(St(C(r)).map(O)),o=Object.entries(st.apart.roles).map(([r,i])=>{let l=u=>Y(u,"who",e.date).filter(p=>p.role===r),c=St(C(l(t).map(u=>u.to))).map(u=>{let p=n(l(u).flatMap($=>$.from===t?[]:[$.from]));return O(u)+g(st.apart[p?"others":"no_others"],{names:p})});return c.length>0&&a`<p>${g(i,{names:mt(c)})}</p>`}),s=Qa(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:p,to:$})=>[...p,...$].filter(m=>m!==r))),c=g(r===t?st.apart.flows:st.apart.group_flows,{name:O(r)}),u=a`<${N} id=${r} text=${F(st.apart.count,i.length)} />`;return a`<p>${c} ${u}${l&&g(st.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf","standsFor"].map(r=>{let i=n(zt(t,r));return i&&a`<p>${g(st.apart[r],{names:i})}</p>`})}
    ${o} ${s}
    <p>${st.apart.page} <${N} id=${t} />.</p>
  `}function $m({route:t}){let e=J(t.query),{without:n,most:o}=G(e),s=St(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(Ae).filter(Boolean),i=r.map(h=>O(h)),[l]=r,c=r.length>1&&We(),[,u,...p]=t.path,$=[[st.leave_out,M("wat-als"),!u],[st.action.title,M(["wat-als","actie"]),!!u]],m=a`
    <${Or} label=${st.title} tabs=${$} />
    <${it} text=${st.title} title=${u?st.action.title:st.title}>
      <p class="uitleg">${u?st.action[We()?"intro":"intro_elsewhere"]:st.intro}</p>
    <//>
    <${Ca} scenario=${e} />
  `;if(u)return[m,a`<${hd} requested=${p.join("/")} scenario=${e} />`];let d=()=>c?a`<${Dk} chosen=${r} names=${i} scenario=${e} />`:l?a`
      <${Lc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${dm} id=${l} scenario=${e} />`} />
    `:a`<${Hk} most=${o} scenario=${e} />`;return a`
    ${m}
    <${sc} chosen=${r.join(",")} choices=${a`<${Uk} acting=${s} chosen=${r} />`}
      follows=${d()} />
    <${xe} text=${r.length===1?g(st.phrase,{name:i[0]}):""} />
  `}var st,ji,mm=z(()=>{"use strict";Be();Is();V();tt();Tt();R();Wt();q();Ee();bs();Se();et();ft();en();Zt();Fa();ye();ht();um();rc();cn();st=k.whatif;ji=t=>v(t,"notation")});var hm={};km(hm,{answerTo:()=>G,compare:()=>nt,connection:()=>Es,csv:()=>ra,data:()=>_,here:()=>A,longerWays:()=>ha,scenarioOf:()=>J});function Mi(t=null){for(let e of Ti())e!==t&&(e.open=!1)}function Mc(){Mi(),qn().classList.remove("is-open"),Li().setAttribute("aria-expanded","false")}function Vk(){qn()&&(Li().addEventListener("click",()=>{let t=qn().classList.toggle("is-open");for(let e of Ti())e.open=t;Li().setAttribute("aria-expanded",String(t))}),qn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Mc():e.closest("summary")&&!X()&&Mi(e.closest("details"))}),qn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Ti().find(n=>n.open);X()?Li().focus():e?.querySelector("summary")?.focus(),Mc()}),document.addEventListener("click",t=>{!X()&&!qn().contains(t.target)&&Mi()}),qn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!X()&&!qn().contains(e)&&Mi()}))}function Kk(t){if(!qn())return;let e=El(t)?.to;for(let n of qn().querySelectorAll("a")){let{path:o}=Xi(n.hash);o[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",M(o))}for(let n of Ti())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Gk(t,e){let n=Object.keys(_.comparisons).length>0,o=n||t==="vergelijk";return Vr=!Qo(e)||o!==n,Vr?(Ln(a`<p role="status">${k.werkplaats.busy}</p>`,Lt("inhoud")),zi?pt().show(zi,pt().own):Tc||Jk(Oo(e),o),!0):!1}async function Jk(t,e){Tc=!0;try{zi=(await pt().ask("page",{options:t,comparisons:e})).page,Vr&&pt().show(zi,pt().own)}catch(n){Vr&&Ln(a`<p role="alert">${n.message}</p>`,Lt("inhoud"))}Tc=!1}function Qk(t){let e=t.path[0]||"overzicht",n=Lt("inhoud");if(Lt("bronregel").hidden=e==="controleer"&&!!fe()?.board,fe()?.own&&Gk(e,J(t.query)))return;n.className=`scherm-${e}`;let o=Lt("zoek");o&&e!=="zoek"&&(o.value="");let s=fm[e]||fm.onbekend;Ln([a`<${au} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Kk(e)}function zc(){let t=Lt("motor");t.hidden=!1;let{state:e,why:n,own:o}=pt();Ln(a`<${O$} state=${e} why=${n} own=${o} />`,t)}function Yk(){Zk(),Vr=!1,window.removeEventListener("werkplaats",zc),Ln(null,Lt("inhoud")),Ln(null,Lt("motor"))}var qn,Li,Ti,fm,Tc,zi,Vr,Zk,gm=z(()=>{"use strict";Be();V();tt();Tt();R();Wt();q();Ee();es();os();ft();Zt();Fa();bu();Pu();Wu();Cd();Rd();l$();u$();L$();A$();Br();K$();tm();im();mm();qn=()=>Lt("menu"),Li=()=>Lt("menuknop"),Ti=()=>[...qn().querySelectorAll("details")];Lt("spring").addEventListener("click",t=>{t.preventDefault(),Lt("inhoud").focus()});Vk();Lt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Mc();let e=Lt("zoek").value;location.hash=Xp(e)||M("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,o={..._.meta,title:document.title,address:location.hash||"#/overzicht"};Us(g(e,{...o,sources:uo()}),n)});fm={__proto__:null,overzicht:p$,dekking:Ru,aandachtspunten:qd,partners:Zd,maatregelen:n$,naslag:s$,gevraagd:r$,tijdlijn:i$,beloften:am,verken:Od,ding:X$,samenvatting:V$,vragen:E$,"wat-als":$m,vergelijk:Nu,"weet-niet":gu,methode:hu,zoek:gd,controleer:fe()?j$:C$,onbekend:Ro},Tc=!1,zi="",Vr=!1;fe()&&(window.addEventListener("werkplaats",zc),zc());Lt("inhoud").replaceChildren();Zk=dp(Qk);fe()&&window.addEventListener("andere-bladzijde",Yk,{once:!0});document.documentElement.dataset.klaar="ja"});Be();Ei();typeof DecompressionStream>"u"?Lt("te-oud").hidden=!1:Ec().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(gm(),hm))});})();
