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
"use strict";var ketenkaart=(()=>{var Fm=Object.defineProperty;var B=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var Am=(t,e)=>{for(var n in e)Fm(t,n,{get:e[n],enumerable:!0})};function Bt(t,e="sr"){let n=zt("melding");Object.assign(n,{textContent:"",className:"sr"}),window.setTimeout(()=>{Object.assign(n,{textContent:t,className:e})},50)}function Hc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var zt,Ne=B(()=>{"use strict";zt=t=>document.getElementById(t)});async function Vc(){let t=Uint8Array.from(atob(zt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Di=Em(await new Response(e).json())}function Em(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Di,Ui=B(()=>{"use strict";Ne()});function Jc(t){var e=Kc.get(this);return e||(e=new Map,Kc.set(this,e)),(e=Gc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Gc,Kc,Qc=B(()=>{Gc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Gc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Kc=new Map});function Xs(t){t&&t.parentNode&&t.remove()}function Qi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ji.call(arguments,2):n),hr(t,i,s,o,null)}function hr(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:gr,__v:o||++Xc,__i:-1,__u:0};return!o&&Pt.vnode&&Pt.vnode(r),r}function ua(t){return t.children}function aa(t,e){this.props=t,this.context=e,this.__g=0}function Ls(t,e){if(e==null)return t.__&&Ls(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Ls(t)}function qm(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=to({constructor:gr},n)).__v=n.__v+1,Pt.vnode&&Pt.vnode(e),Yi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||Ls(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,ip(o,e,r),n.__=n.__e=null,e.__e!=s&&np(e))}function np(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),np(t)}function Yc(t){(8&t.__g||(t.__g|=8,js.push(t),la++))&&Hi==Pt.debounceRendering||((Hi=Pt.debounceRendering)||queueMicrotask)(sp)}function sp(){try{for(var t,e=1;js.length;)js.length>e&&js.sort(tp),t=js.shift(),e=js.length,8&t.__g&&qm(t)}finally{(la=js.length)&&(Hi||queueMicrotask)(sp)}}function op(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,h,f,b,w=s.__k||pa,v=e.length;for(c=Rm(n,e,w,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&w[d.__i]||ca,d.__i=$,b=Yi(t,d,m,o,r,i,l,c,p,u),h=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Zi(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=rp(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function Rm(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,h=n.length,f=h,b=0,w=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=hr(null,i):Gi(i)?i=v[r]=hr(ua,{children:i}):i.constructor===gr&&i.__b?i=v[r]=hr(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Wm(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,w=1)):(~p||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(w){for(u=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:v[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=Ls(l)),Xi(l,l));return s}function rp(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=rp(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Ls(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Wm(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Zc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function oa(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Zc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Zc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Vi[e]||(Vi[e]=Dm(e)),(t.__a||(t.__a={}))[e]=Ki,r=e!=(e=e.replace(ep,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Dm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[ra]==null)e[ra]=Ki++;else if(e[ra]<this.__a[t])return;return n(Pt.event?Pt.event(e):e)}}}function Yi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,w,v,O,_,j,E,K,T,z,Lt,X,xt=e.type;if(e.constructor!==gr)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=ia(u,r):r.push(u),l=r[0]||l),(u=Pt.__b)&&u(e);t:if(typeof xt=="function"){m=i.length;try{if(w=e.props,v=(u=xt.prototype)&&u.render,O=(u=xt.contextType)&&s[u.__c],_=u?O?O.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new xt(w,_):(e.__c=d=new aa(w,_),d.constructor=xt,d.render=Hm),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),xt.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=to({},d.__s)),to(d.__s,xt.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&v&&!xt.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,_),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,_)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Yt){Yt&&(Yt.__=e)}),pa.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=Ls(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,_),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else v&&!xt.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=_,d.props=w,d.__P=t,d.__g&=-5,j=Pt.__r,E=v?25:0;do d.__g&=-9,j&&j(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++E<25);v&&(pa.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=to({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),K=u&&u.type===ua&&u.key==null?u.props.children:u,w.__P&&(u=l,o=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Yt){Yt&&Xi(Yt,Yt)}),n.__k=null),l=n.__k?Ls(n,0):null),l=op(t,Gi(K)?K:[K],e,n,s,o,r,i,l,c,p),w.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Xs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Yt){if(i.length=m,e.__v=null,c||r)if(Yt&&Yt.then){if(e.__u|=128|c,r){for(~(Lt=r.indexOf(l||void 0))||(Lt=r.length);(X=r[Lt-1])&&X.nodeType==8;)Lt--;for(;Lt<r.length;Lt++)if(X=r[Lt])if(r[Lt]=null,T){if(X==z)break}else{if(X.nodeType!=8)break;X.data.startsWith("$s")&&(z=ia(T=X))}}if(!T){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;T=l}(u=ia(T=e.__c.__z||(e.__c.__z=T)))?(e.__e=T,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Xs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Yt&&Yt.then||ap(e),Pt.__e(Yt,e,n)}}else l=e.__e=Um(n.__e,e,n,s,o,r,i,c,p,t);return(u=Pt.diffed)&&u(e),l}function ia(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function ap(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ap))}function ip(t,e,n){for(var s=0;s<n.length;)Zi(n[s++],n[s++],n[s++]);Pt.__c&&Pt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Pt.__e(r,o.__v)}})}function Um(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,w,v=n.props||ca,O=e.props,_=e.type;if(_=="svg"?o="http://www.w3.org/2000/svg":_=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(_?h.localName==_:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(w=p.ownerDocument||document,!_)return w.createTextNode(O);t=w.createElementNS(o,_,O.is?O:p),l&&(Pt.__m&&Pt.__m(e,r),l=!1),r=null}if(_){if(p=_=="template"&&t.content||t,r=_=="textarea"&&O.defaultValue!=null?null:r&&Ji.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in O||u=="value"&&"defaultValue"in O||u=="checked"&&"defaultChecked"in O||oa(t,u,null,h,o);for(u in O)h=O[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?$=h:u=="value"?f=h:u=="checked"?b=h:l&&typeof h!="function"||v[u]===h||oa(t,u,h,v[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(_=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Im.test(_))&&(o="http://www.w3.org/1999/xhtml"),op(p,Gi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&Ls(n,0),l,c),r&&r.some(Xs)),l&&_!="textarea"||(u="value",_=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(_!="progress"||f)||oa(t,u,f,v[u],o),u="checked",b!=null&&b!=t[u]&&oa(t,u,b,v[u],o))}else v===O||l&&t.data==O||(t.data=O);return t}function Zi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Pt.__e(o,n)}}function Xi(t,e,n){var s,o,r,i;if(Pt.unmount&&Pt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Zi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Pt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Xi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=ia(s,r=[]))&&(s==t.__e&&r.some(Xs),Xs(o),Xs(s)),n||Xs(t.__e),t.__e=t.__c=t.__=null}function Hm(t,e,n){return this.constructor(t,n)}function Tn(t,e){var n,s,o,r;Pt.__&&Pt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=hr(ua,{children:[t]}),o=[],r=[],Yi(e,e.__k,s||ca,ca,e.namespaceURI,s?null:e.firstChild?Ji.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),ip(o,e.__k,r),e.__k.props.children=null}var Pt,Xc,Nm,js,Hi,la,tp,ra,ep,Ki,Vi,Pm,gr,ca,pa,Im,Gi,Ji,to,da=B(()=>{gr=Symbol.for("pv"),ca={},pa=[],Im=/^m(i|n|o|s|text|space)$/,Gi=Array.isArray,Ji=pa.slice,to=Object.assign;Pt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw la=0,t}},Xc=0,Nm=function(t){return t!=null&&t.constructor===gr},aa.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=to({},this.state)),typeof t=="function"&&(t=t(to({},n),this.props)),t&&(to(n,t),this.__v&&(e&&this.__k.push(e),Yc(this)))},aa.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Yc(this))},aa.prototype.render=ua,js=[],la=0,tp=function(t,e){return t.__v.__b-e.__v.__b},ra=Symbol(),ep=/(PointerCapture)$|Capture$/i,Ki=0,Vi={},Pm=0});function ma(t,e){re.__h&&re.__h(de,t,$a||e),$a=0;var n=de.__H||(de.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function R(t){return $a=1,Vm(bp,t)}function Vm(t,e,n){var s=ma(Lo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):bp(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);el(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=de,!de.__f)){de.__f=!0;var o=de.shouldComponentUpdate;de.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,el(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function Te(t,e){var n=ma(Lo++,3);!re.__s&&ol(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,de.__H.__h.push(n))}function an(t,e){var n=ma(Lo++,4);!re.__s&&ol(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,de.__h.push(n))}function kr(t){return $a=5,We(function(){return{current:t}},[])}function We(t,e){var n=ma(Lo++,7);return ol(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Km(){var t;do{for(;t=nl.shift();)try{br(t)}catch(n){re.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=gp.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(br),e.__h.some(sl),e.__h=[]}catch(n){e.__h=[],re.__e(n,t.__v)}}}while(nl.length)}function Gm(t){var e,n=function(){clearTimeout(s),fp&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);fp&&(e=requestAnimationFrame(n))}function hp(t){t!=1&&lp==re.requestAnimationFrame||((lp=re.requestAnimationFrame)||Gm)(Km)}function br(t){var e=de,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),de=e}function sl(t){var e=de;t.__c=t.__(),de=e}function ol(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!el(n,t[s])})}function bp(t,e){return typeof e=="function"?e(t):e}var Lo,de,tl,lp,el,$a,gp,nl,re,cp,pp,up,dp,$p,mp,fp,rl=B(()=>{da();el=Object.is,$a=0,gp=[],nl=[],re=Pt,cp=re.__b,pp=re.__r,up=re.diffed,dp=re.__c,$p=re.unmount,mp=re.__;re.__b=function(t){de=null,cp&&cp(t)},re.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),mp&&mp(t,e)},re.__r=function(t){pp&&pp(t),Lo=0;var e=(de=t.__c).__H;e&&(tl==de?de.__h=[]:(e.__h.some(br),e.__h.some(sl),Lo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),tl=de},re.diffed=function(t){up&&up(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&hp(gp.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),tl=de=null},re.__c=function(t,e){e.some(function(n){try{n.__h.some(br),n.__h=n.__h.filter(function(s){return!s.__||sl(s)})}catch(s){n.__h=[function(){throw s}]}}),dp&&dp(t,e)},re.unmount=function(t){$p&&$p(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,hp(nl.push(o))}else br(o)}catch(r){e=r}}),s.__H=void 0,e&&re.__e(e,s.__v))};fp=typeof requestAnimationFrame=="function"});function kp(t){if(Array.isArray(t))return t.map(kp);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Qi("wbr",null),n]:[n])}var $e,a,F,H=B(()=>{"use strict";Qc();da();rl();da();rl();$e=()=>kr(null);a=Jc.bind((t,e,...n)=>Qi(t,e,...typeof t=="string"?n.map(kp):n)),F=({items:t,as:e="ul",look:n,id:s,label:o})=>a`
  <${e} class=${n} id=${s} aria-label=${o}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function Zm(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(wp,n)&&!t.query.uit?{path:wp[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function ll(t){let e=Object.entries(Ym).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[Qm[i]||i,l]);return Zm({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function L(t,e={},n=!0){let s=Jm.filter(i=>n&&A.route.query[i]).map(i=>[i,A.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function U(t,e=!1){let n=L(A.route.path,{...A.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++al},"",n),il())}function il(t=!1){let e=ll(location.hash),n=A.route.path.join("/")===e.path.join("/");A.route=e,A.led=A.started&&!n&&!t,yp(e),n||window.scrollTo(0,t&&_p.get(history.state?.turn)||0)}function xp(t){yp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),al=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>_p.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++al},""),il(o)};return window.addEventListener("popstate",s,n),il(),A.started=!0,()=>e.abort()}var Jm,Qm,wp,Ym,A,yp,al,_p,Xe,et=B(()=>{"use strict";Jm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Qm={ernst:"gewicht"},wp={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},Ym={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};A={route:{path:[],query:{}},started:!1,led:!1},al=0,_p=new Map;Xe=t=>L(["ding",t])});function dt({text:t,title:e=t,children:n}){let s=$e();return an(()=>{document.title=`${e} – Ketenkaart`},[e]),an(()=>{A.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function Se({text:t}){let{route:e}=A;return an(()=>{A.started&&t&&Bt(t)},[t,e]),null}var G,Ft=B(()=>{"use strict";Ne();H();et();G=()=>window.matchMedia("(max-width: 44rem)").matches});function rt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function tn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function Mo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function fa(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?st(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function ha(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function vp(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,M,V,wr,At,C,ln,st,W=B(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),M=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),V=t=>t.slice(0,1).toUpperCase()+t.slice(1),wr=t=>(At(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),At=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],ln=t=>t.map(e=>[e,e]),{compare:st}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,Op,Sp,Xm,tf,ef,nf,sf,of,rf,af,lf,cf,cn,To,D,k,Ce,$t,zn,vt,Dt,Cp,pf,ls,be,uf,mn,fn,it,zo,ze,Bn,I=B(()=>{"use strict";Ui();y=Di,{codes:Op,progress:Sp,queries:Xm,names:tf,absent:ef,lists:nf,kinds:sf,called:of,works:rf,partners:af,lookups:lf}=y,cf=[Op,Sp,Xm,tf,ef,y.dates,nf,sf,of,rf,af,lf];for(let t of[...cf,y.words,y.addresses,...[Op,Sp].flatMap(Object.values)])Object.setPrototypeOf(t,null);cn=new Map(Object.entries(y.things)),To=new Map(y.plans.map(t=>[t.key,t])),D=y.plans.length>1,k=y.words,Ce=t=>t?.words.page||k,$t=t=>To.get(t||"")||(D?void 0:y.plans[0]),zn=t=>To.get(t),vt=t=>To.get(t.split("/")[0]),Dt=(t,e)=>!e||!vt(t)||vt(t)?.key===e,Cp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],pf=y.plans.flatMap(t=>t.dates),ls=Cp(pf,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),be=ls[ls.length-1].date,uf=y.plans.flatMap(t=>t.steps),mn=Cp(uf.reverse(),({notation:t})=>t).reverse(),fn=(t,e)=>{let n=vt(t);return n?y.stands[e]?.[n.key]||n.date:e},it=t=>y.dates[t]||t||"",zo=(t=$t())=>t?.source||y.source,ze=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),Bn=(t,e=$t())=>(e?e.dates:ls).find(n=>n.date===t)?.label||it(t)});async function ga(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function cs(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var cl,ke,ht,De,Pe=B(()=>{"use strict";W();I();cl=5*2**20,ke=()=>window.werkplaats,ht=()=>ke(),De=()=>!!ke()&&ke()?.state!=="off"});function J(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!pl.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:ul(o,n),without:ul(r,n),links:i},p={...ul(l,n),...c};pl.set(s,p)}return pl.get(s)}function Ms({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function Q(t){let e=D&&To.has(t.plan)?t.plan:"",n=ls.some(p=>p.date===t.stand)?t.stand:be,s=t.koppelingen==="genoemd",o=t.lezing==="streng",r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:be};return[r,i,l].map(Bo).find(p=>eo(p)||ke())||Bo({...l,stated:!1,strict:!1})}function Bo({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function dl(t,e,n){return new Set(n.map(([o])=>Q({...t,[e]:o}).key)).size===n.length?n:[]}var pl,ul,Hn,eo,$l,jp,Ut=B(()=>{"use strict";I();Pe();pl=new Map,ul=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Hn=(t,e)=>J({...t,plan:e.key}).numbers[0];eo=t=>t.key in y.answers;$l=(t,e)=>To.get(e)?.steps.find(n=>n.notation===t)?.id,jp=t=>new Set(J(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>$l(s.step,e))))});var Lp,df,no,yr,tt,Ot,Ts,Be=B(()=>{"use strict";W();I();Lp=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])tn(Lp,i,r)}df=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),no=(t,e=be)=>!df[e]?.has(t),yr=(t,e=be)=>(Lp.get(t)||[]).filter(n=>no(n.of[0]||n.from,e)),tt=(t,e,n)=>yr(t,n).filter(s=>s.name===e),Ot=(t,e,n)=>tt(t,e,n).filter(s=>s.to===t).map(s=>s.from),Ts=(t,e)=>t.from===e?t.to:t.from});var ml,gt,x,pt,mt,zs,ba,ps,Zt,Tp,hn,we,Vn,ae,Xt,Z,Ht,ka,zp,S,te,Mp,Kn,so,wa,Fn,$f,ya,us,gn,Fo,mf,en,ie,le,nt=B(()=>{"use strict";W();I();ml=[],gt=(t,e)=>cn.get(t)?.[e]||ml,x=(t,e)=>gt(t,e)[0]||"",pt=(t,e)=>gt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),mt=(t,e)=>pt(t,e)[0]||"",zs=t=>cn.has(t),ba=t=>gt(t,"type"),ps=t=>zp.get(t)||ml,Zt=(t,e)=>ba(t).includes(e),Tp=t=>ba(t).flatMap(e=>y.kinds[e]||[])[0],hn=t=>Tp(t)?.page||"",we=t=>Tp(t)?.kind||"",Vn=t=>hn(t)==="organisation",ae=t=>hn(t)==="undertaking",Xt=t=>!!hn(t)&&!!x(t,"prefLabel"),Z=(t,e)=>y.codes[t]?.[e]?.label||e||"",Ht=(t,e)=>Z(y.lists[e],x(t,e)),ka=t=>y.names[t]||k.thing.foreign[t]||t,zp=new Map;for(let[t,e]of cn)for(let n of e.type||ml)tn(zp,n,t);S=t=>y.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),te=t=>y.called[t]?.short||S(t),Mp=t=>x(t,"identifier"),Kn=[...ps("Chapter")].sort((t,e)=>st(Mp(t),Mp(e))),so=Kn.map(t=>[t,S(t)]),wa=Kn.flatMap(t=>pt(t,"chapterLead").map(e=>x(e,"notation"))),Fn=[...cn.keys()].filter(ae),$f=[...cn.keys()].filter(Vn),ya=t=>mn.find(e=>e.notation===t),us=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),gn=mn.map(t=>[t.notation,t.label]),Fo=us("InterventionKind"),mf=new Map($f.map(t=>[x(t,"notation"),t])),en=t=>mf.get(t)||"",ie=t=>y.addresses[t]||"",le=t=>pt(t,"passage")});function hl(t){let e=s=>mt(mt(s,"barrier"),"broader")||mt(s,"barrier"),n=Or(t).flatMap(s=>gt(s,"interventionKind").map(o=>`${e(s)} ${o}`));return n.length?n:xr(t)}function Bp(t,e,n,s){let o=kn(t,s);return{id:t,work:e,plan:n,name:S(e),short:te(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:V(Sr(x(t,"modality"))),day:x(t,"dueBy"),by:it(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:it(o.on)}}var _r,Gn,xr,Ao,fl,bn,Jn,Eo,No,An,ds,vr,Po,Or,oo,Rt,_a,Sr,ff,kn,ro,gl,wn,Ue,Bs,$s,bl,Cr,Fs,kl,Io,Qn,It=B(()=>{"use strict";et();W();I();Be();nt();_r=t=>e=>y.works[e]?.[t]||[],Gn=_r("steps"),xr=_r("kinds"),Ao=_r("years"),fl=_r("leads"),bn=_r("acts"),Jn=t=>tt(t,"who").map(({from:e})=>e),Eo=t=>Jn(t).map(e=>x(e,"notation")),No=t=>C(t).map(e=>[e,S(en(e))]).sort((e,n)=>st(e[1],n[1])),An=(t,e)=>gt(t,"unread").includes(e),ds=t=>{let e=r=>fl(t).includes(r)?g(k.shared.leading,{name:S(r)}):S(r);if(bn(t).length)return bn(t).map(e).join(", ");let n=tt(t,"who").map(({from:r,phrase:i})=>`${S(r)} (${i})`);if(n.length)return g(k.explore.list.named,{who:n.join(", ")});if(An(t,"partner"))return k.shared.unread;let[s,...o]=pt(t,"reportedUnder");return s&&!o.length&&bn(s).length?g(k.explore.list.above,{above:te(s),who:ds(s)}):y.works[t]?.container?"":k.explore.list.no_partner},vr=t=>C((y.works[t]?.chapters||[]).flatMap(e=>pt(e,"chapterLead"))).map(S),Po=t=>{let e=bn(t).length?[]:vr(t),n=e.length>0&&g(k.shared.headed,{heads:rt(e)});return[ds(t),n].filter(Boolean).join("; ")},Or=(t,e)=>tt(t,"at",e).flatMap(n=>n.of);oo=(t,e)=>tt(t,"deadline",e).map(n=>n.from),Rt=t=>x(t,"isGeneric")==="true",_a=t=>{let e=Ot(t,"chapterLead"),n=tt(t,"who"),s=Ot(t,"unitOf").flatMap(o=>tt(o,"who").map(r=>r.to));return o=>{let r=n.filter(c=>c.to===o);if(r.length)return r.some(c=>c.acts)?"acts":"named";let[i,...l]=pt(o,"reportedUnder");return!l.length&&n.some(c=>c.to===i)?"under":[o,...l.length?[]:[i]].some(c=>s.includes(c))?"units":y.works[o]?.chapters?.some(c=>e.includes(c))?"heads":""}},Sr=t=>Z("Modality",t),ff={},kn=(t,e=be)=>A.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||ff,ro=t=>oo(t).map(e=>{let{outcome:n="",stand:s=""}=kn(e),o=k.shared.outcomes[n]?.phrase||s;return[x(e,"deadlineLabel"),`“${x(e,"deadlineText")}”`,o].filter(Boolean).join(", ")}),gl=t=>(e,n)=>kn(e,n)[t]||"",wn=gl("report"),Ue=gl("status"),Bs=gl("state"),$s=(t,e)=>Qn(t).rows.filter(({id:n})=>kn(n,e).outcome).map(n=>({...n,...Bp(n.id,n.work,t,e)})),bl=(t,e)=>y.promises[t.key].undated.filter(n=>no(n,e)).map(n=>Bp(n,mt(n,"initiative"),t,e));Cr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),Fs=(t,e=!1)=>Cr(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>M(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),kl=(t,e)=>{let{reports:n}=Qn(t);return n.find(s=>s.date===fn(t.key,e))||n[n.length-1]},Io=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Qn=t=>y.promises[t.key]});function qo(t,e){if(x(t,"crossCutting")==="true")return[{step:As,of:t,basis:""}];let n=J(e).links;return tt(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:mt(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function xa(t,e){if(ae(t))return[t];let n=r=>ae(r)&&Dt(r,e.plan);if(Vn(t))return C(Es(t,e).map(r=>r.to));if(!Ap(t))return C(yr(t,e.date).map(r=>Ts(r,t))).filter(n);let s=[t,...tt(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>tt(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&qo(r,e).some(i=>i.step===t))}function Ep({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Xt),$=z=>(!s||qo(z,c).some(Lt=>x(Lt.step,"notation")===s))&&(!o||xr(z).includes(o))&&(!r||Ao(z).slice(-1)[0]>=r)&&(!i||Ao(z)[0]<=i),m=C(u.flatMap(z=>xa(z,c))),d=z=>u.includes(z)&&!l,h=m.filter(z=>!d(z)&&!$(z)),f=m.filter(z=>d(z)||$(z)&&!p.has(z)).sort(_l),v=[...u.filter(z=>!Vn(z)).flatMap(z=>xa(z,c)),e].filter(z=>f.includes(z)).flatMap(z=>Fp(z,c,l)),O=C([...u.filter(Vn),...v]).filter(z=>!p.has(z)).sort(Ro),_=f.flatMap(z=>Es(z,c,l).filter(Lt=>O.includes(Lt.from))),j=f.flatMap(z=>qo(z,c).map(Lt=>({work:z,...Lt}))),E=[...mn.map(z=>z.id),As],K=C([...u.filter(Ap),...j.map(z=>z.step)]).filter(z=>!p.has(z)).sort((z,Lt)=>E.indexOf(z)-E.indexOf(Lt)),T=r||i?h.filter(z=>!Ao(z).length).length:0;return{who:O,what:f,steps:K,roles:_,ties:j.filter(z=>K.includes(z.step)),left:h.length,undated:T}}function va(t,{who:e,what:n},s){return ae(t)?Fp(t,s).filter(o=>!e.includes(o)).length:xa(t,s).filter(o=>!n.includes(o)).length}function Oa(t,e,n,s=!1){let o=Np(t,e,n,s),r=wl(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>jr)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Ro))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function Wo(t,e,n,s=!1){let o=Np(t,e,n,s),r=wl(t,e,o),i=wl(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(h=>r.get(h)===d).sort(Ro)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(h=>{let f=Es(h,n);return p[d].flatMap(b=>{let w=f.filter(v=>Ts(v,h)===b);return w.length&&u.set(h,(u.get(h)||0)+(u.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Pp(t,e,n){let s=[t,e],o=s.flatMap(r=>[...Es(r,n,!0),...tt(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>ae(r)&&Dt(r,n.plan)).sort(_l).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function wl(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Ip(t,e){let n=r=>qo(r,e).map(i=>i.step),[s,o]=t.map(r=>xa(r,e).flatMap(n));return mn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function qp(t,{date:e}){let[n,s]=t.map(o=>[o,...tt(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var As,yl,Es,Fp,Ap,_l,Ro,Np,jr,ao=B(()=>{"use strict";W();Ut();I();Be();nt();It();As="dwars",yl=60,Es=(t,{date:e,plan:n},s=!1)=>tt(t,"who",e).filter(o=>(s||o.acts)&&Dt(o.to,n)),Fp=(t,e,n=!1)=>C(Es(t,e,n).map(s=>s.from)),Ap=t=>hn(t)==="step";_l=(t,e)=>st(te(t),te(e))||st(S(t),S(e)),Ro=(t,e)=>Number(Rt(t))-Number(Rt(e))||_l(t,e);Np=(t,e,n,s)=>o=>C(Es(o,n).map(r=>Ts(r,o))).filter(r=>r===t||r===e||ae(r)||s||!Rt(r)),jr=30});var hf,Hp,Vp,Lr,Do,gf,Kp,Mr,ja,Cl,xl,bf,Gp,Jp,Ml,Tl,Qp,kf,Tr,vl,wf,yf,_f,xf,Ol,Rp,vf,jl,Ll,Sl,Of,Wp,Dp,Up,Sa,Ca,Yp,Sf,Zp=B(()=>{hf="ENTRIES",Hp="KEYS",Vp="VALUES",Lr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Do(this._path);if(Do(n)==="")return{done:!1,value:this.result()};let s=e.get(Do(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Do(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Do(e)).filter(e=>e!=="").join("")}value(){return Do(this._path).node.get("")}result(){switch(this._type){case Vp:return this.value();case Hp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Do=t=>t[t.length-1],gf=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Kp(t,e,n,s,i,1,o,""),s},Kp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,h=d-i,f=o[d],b=Math.max(0,u-n-1),w=Math.min(i-1,u+n);for(let v=b;v<w;++v){let O=m!==e[v],_=o[h+v]+ +O,j=o[h+v+1]+1,E=o[d+v]+1,K=o[d+v+1]=Math.min(_,j,E);K<f&&(f=K)}if(f>n)continue t}Kp(t.get(p),e,n,s,o,u,i,l+p)}},Mr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=ja(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Ml(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,bf(this._tree,e)}entries(){return new Lr(this,hf)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return gf(this._tree,e,n)}get(e){let n=Cl(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Cl(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Lr(this,Hp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,xl(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=xl(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=xl(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Lr(this,Vp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},ja=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),ja(t.get(s),e.slice(s.length),n);return n.push([t,e]),ja(void 0,"",n)},Cl=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Cl(t.get(n),e.slice(n.length))},xl=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},bf=(t,e)=>{let[n,s]=ja(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Gp(s);else if(n.size===1){let[o,r]=n.entries().next().value;Jp(s,o,r)}}},Gp=t=>{if(t.length===0)return;let[e,n]=Ml(t);if(e.delete(n),e.size===0)Gp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Jp(t.slice(0,-1),s,o)}},Jp=(t,e,n)=>{if(t.length===0)return;let[s,o]=Ml(t);s.set(o+e,n),s.delete(o)},Ml=t=>t[t.length-1],Tl="or",Qp="and",kf="and_not",Tr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Sl:e.autoVacuum;this._options={...Ol,...e,autoVacuum:n,searchOptions:{...Rp,...e.searchOptions||{}},autoSuggestOptions:{...vf,...e.autoSuggestOptions||{}}},this._index=new Mr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ll,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let f of m){let b=r(f,u);if(Array.isArray(b))for(let w of b)this.addTerm(d,p,w);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,h);for(let f of m){let b=s(f,u);if(Array.isArray(b))for(let w of b)this.removeTerm(d,p,w);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Mr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ll,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||jl.batchSize,r=e.batchWait||jl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Sl.minDirtCount,s=s||Sl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Dp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Dp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Ol.hasOwnProperty(e))return vl(Ol,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Sa(o),c._fieldLength=Sa(r),c._storedFields=Sa(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Sa(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Ca(o),c._fieldLength=await Ca(r),c._storedFields=await Ca(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),m.set(parseInt(d,10),await Ca(h))}++p%1e3===0&&await Yp(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Mr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(xf(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,b)=>({...f,[b]:vl(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Rp.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let v=u*f.length/(f.length+.3*w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let v=p*f.length/(f.length+w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Tl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=wf[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let h=d.size,f=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let v=d.get(b),O=this._fieldLength.get(b)[m],_=_f(v,h,this._documentCount,O,f,c),j=s*o*$*w*_,E=p.get(b);if(E){E.score+=j,Of(E.terms,e);let K=vl(E.match,n);K?K.push(u):E.match[n]=[u]}else p.set(b,{score:j,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Up),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Up),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Tr.wildcard=Symbol("*");vl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,wf={[Tl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Wp(s.terms,r)}}return t},[Qp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Wp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[kf]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},yf={k:1.2,b:.7,d:.5},_f=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},xf=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Ol={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Sf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Rp={combineWith:Tl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:yf},vf={combineWith:Qp,prefix:(t,e,n)=>e===n.length-1},jl={batchSize:1e3,batchWait:10},Ll={minDirtFactor:.1,minDirtCount:20},Sl={...jl,...Ll},Of=(t,e)=>{t.includes(e)||t.push(e)},Wp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Dp=({score:t},{score:e})=>e-t,Up=()=>new Map,Sa=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Ca=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Yp(0);return e},Yp=t=>new Promise(e=>setTimeout(e,t)),Sf=/[\n\r\p{Z}\p{P}]+/u});function La(t,e=[],n=Ps(t),s=()=>!0){let o=At(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=jf&&l.length>=c.length+Lf&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Ho(t,e){let n=Uo(t).map(At);return Ns(e).every(s=>n.some(La(s)))}function Ma(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Xp))tu(o).map(At).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Cf,jf,Lf,Xp,Mf,Ns,tu,Uo,Ps,Vo=B(()=>{"use strict";W();Cf=4,jf=6,Lf=3,Xp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Mf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Ns=t=>Mf(t).match(Xp)||[],tu=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],Uo=t=>Ns(t).flatMap(tu),Ps=t=>t.length>1&&t.length<=Cf&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Ff(){let t=new Map([...cn.keys()].filter(Xt).map(s=>{let o=[y.called[s]&&S(s),x(s,"value")&&y.lookups[s]?.description];return[s,{sort:[we(s)],text:o.filter(Boolean)}]}));for(let[s,o]of cn){let r=He.owners.flatMap(p=>pt(s,p)),i=t.get([s,...r].find(p=>t.has(p)));i?.sort.push(...Bf(s));let l=pt(s,"organisation").map(p=>`${S(p)}: `)[0]||"",c=p=>l+it(p);i?.text.push(...He.texts.flatMap(p=>(o[p]||[]).map(c)))}let e=s=>Number(He.weights[s]??He.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...He.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:S(s),kind:we(s),titles:zf(s),...o},i=C(Ot(s,"who")).filter(c=>!bn(s).includes(c)),l={actors:eu(He.actors,bn(s)),text:[...r.text,...eu(He.others,i)]};return{...r,...l,weight:Math.min(...ba(s).map(e))}}),...Object.entries(y.queries).filter(Nl).map(([s,{title:o,question:r,why:i}])=>n(s,o,He.question,["vragen",s],[r,i])),...C(Object.values(y.progress[be]).flatMap(({status:s})=>s||[])).map(s=>n(s,V(Z("Status",s)),He.in_state,["maatregelen"],[],{staat:s})),...Object.values(D?{}:y.comparisons).flatMap(({statements:s})=>s.filter(([o])=>He.also[o])).map(([s,o])=>n(s,o,k.compare.title,["vergelijk"],[],{vouw:s}))]}function au(){let t=new Map(Ff().map(u=>[u.id,u])),e=[...t.values()],n=e.flatMap(u=>[u.titles,u.sort,u.actors,u.text].flat().flatMap(Uo)),s=new Set(n.filter(u=>!Ta(u)).map(At)),o=new Tr({fields:Ko,extractField:(u,$)=>$==="id"?u.id:u[$].join(" · "),tokenize:Uo,processTerm:u=>Ta(u)?null:At(u),searchOptions:{tokenize:u=>[u],processTerm:u=>u}});o.addAll(e);let r=e.flatMap(u=>u.titles).flatMap(Uo),i=new Set(r.filter(Ps).map(At)),l=e.filter(u=>He.synonyms.some($=>Zt(u.id,$))),c=[...l.map(u=>u.titles),...He.same].map(u=>C(u.map(Yn))).filter(u=>u.length>1),p=new Set(l.flatMap(u=>u.titles.flatMap(Uo)).map(At));return{items:t,known:s,shorts:i,mini:o,groups:c,parties:p}}function Pf(t){if(me.known.has(t))return zl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&me.known.has(n));return[...zl.get(t)||[],...e.flatMap(n=>zl.get(n)||[n])]}function Pl(t){let e=At(t),n=[e,e.replace(/s$/,"")].find(o=>me.shorts.has(o));if(n||Ps(t)||e.length<2)return La(n||t,[],!0);let s=[...me.known].some(o=>o.startsWith(e));return La(t,Pf(e),!1,o=>s||me.known.has(o))}function ql(t){for(let e=t.length-1;e>1;e-=1){let n=t.slice(0,e),s=t.slice(e);if(!me.known.has(n)||e<El&&!me.shorts.has(n))continue;let o=s.length>=El&&me.known.has(s)?[s]:ql(s);if(o.length)return[n,...o]}return[]}function If(t){for(let e of t.length<iu||/\d/.test(t)?[]:t.length<Ef?[1]:[1,2]){let s=me.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function za(t){let e=Ns(t).filter(n=>!Ta(n));return e.length?e:Ns(t)}function cu(t){return za(t).flatMap(e=>{if(Ps(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>ql(At(e)),()=>If(At(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>Il(Pl(r)).length))return o}return[e]})}function qf(t,e){let n=t.filter(Ps).map(Yn),s=me.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Nf||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Ns(o).filter(r=>!Ta(r)))]}function Rf(t,e){let[n,...s]=t.titles.map(Yn);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Bl(t){me=me||au();let e=cu(t),n=e.join(" "),s=za(t).join(" "),o=At(n)===At(s)?Yn(t):Yn(n),[,...r]=qf(e,o),i=[e,...r].map(d=>d.map(Pl)),l=[o,...r.map(d=>Yn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>p.test(At(b))),$=new Map;for(let d of i){let h=d.map(f=>({combineWith:lu,queries:Il(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of Af.entries())for(let{id:w,score:v}of me.mini.search({combineWith:"AND",queries:h},{fields:b})){let O=me.items.get(w),_=Rf(O,o)??f+4+ +(b.length===Ko.length&&!u(O));_<($.get(w)?.place??Number.POSITIVE_INFINITY)&&$.set(w,{item:O,place:_,score:v})}}return{found:[...$.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||st(d.item.label,h.item.label)).map(({item:d})=>d),read:At(n)===At(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function zr(t){let e=Bl(t);if(e.found.length||za(t).length<2)return e;let n=za(t).flatMap(o=>Bl(o).found.length?{word:o,...Bl(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function pu(t,e){me=me||au();let{parties:n}=me,s=($,m)=>{let d=me.groups.filter(b=>b.includes(Yn($))).flat(),h=[$,...d.map(b=>b.trim()).filter(b=>!b.includes(" "))],f={combineWith:lu,queries:C(h.map(Pl).flatMap(Il))};return me.mini.search(f,{fields:m}).flatMap(b=>e.includes(b.id)?[b.id]:[])},o=new Map,r=($,m,d,h=[])=>{let{shared:f,titled:b,score:w}=o.get($)||{shared:[],titled:[],score:0};o.set($,{id:$,shared:[...f,m],titled:[...b,...h],score:w+d})},i=0;for(let $ of ou(x(t,"prefLabel"))){let m=$.find(v=>s(v,Ko).length)||$[0],d=s(m,Ko),h=s(m,["titles"]),b=n.has(At(m))&&d.length>Fl||m!==$[0]?Al:1,w=su(m)?0:Math.log(e.length/Math.max(1,d.length))*b;i+=w;for(let v of d){let O=h.includes(v);r(v,m,w*(O?1:Al),O&&w&&d.length<=Fl?[m]:[])}}for(let[$]of ou(x(t,"summary"))){let m=su($)?[]:s($,["titles"]),d=m.length>Df?0:Math.log(e.length/Math.max(1,m.length))*nu;for(let h of d?m:[])o.get(h)?.shared.includes($)||r(h,$,d,[$])}for(let $ of C(Jn(t))){let m=C(tt($,"who").map(({to:h})=>h)).filter(h=>e.includes(h)),d=m.length>Fl?0:Math.log(e.length/m.length)*Al;for(let h of d?m:[])r(h,S($),d,[S($)])}let l=[...o.values()].filter(({score:$,titled:m})=>$>0&&$>=i*(m.length?Hf:Uf)).sort(($,m)=>m.score-$.score||m.shared.length-$.shared.length),[c]=l,[p,u]=[!0,!1].map($=>l.filter(m=>m.titled.some(d=>!c.shared.includes(d))===$));return C([...l.slice(0,1),...p,...u.filter(({score:$})=>$>=c.score*nu)]).slice(0,Wf).map(({id:$,shared:m})=>({id:$,shared:m}))}function du(t,e){let n=r=>{let[i,l]=Ma(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var He,Tf,Ta,Yn,ru,zf,eu,Bf,Ba,Nl,Ko,Af,iu,Ef,El,Nf,lu,zl,me,Il,Wf,Fl,Df,Uf,Hf,nu,Al,su,ou,uu,io=B(()=>{"use strict";Zp();Vo();et();W();I();Pe();Be();nt();It();He=k.search,Tf=new Set(He.small),Ta=t=>!Ps(t)&&Tf.has(At(t)),Yn=t=>` ${Ns(t).map(At).join(" ")} `,ru=new Map;for(let[t,e]of y.search.english)tn(ru,t,e);zf=t=>C([S(t),te(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>gt(t,e)),...ru.get(t)||[]]),eu=(t,e)=>e.length?[g(t,{names:e.map(S).join(", ")})]:[],Bf=t=>He.sorts.flatMap(e=>{let n=y.lists[e];return gt(t,e).flatMap(s=>[Z(n,s),...y.search.also[n]?.[s]||[]])}),Ba="gaps",Nl=([t,{shelf:e}])=>e===Ba||t in k.questions.rows_of||!!ke();Ko=["titles","sort","actors","text"],Af=Ko.map((t,e)=>Ko.slice(0,e+1));iu=6,Ef=10,El=4,Nf=4,lu="OR",zl=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Il=t=>[...me.known].filter(t);[Wf,Fl,Df,Uf,Hf,nu,Al]=[3,12,2,1/4,1/5,.6,1/3],su=t=>He.everyday.includes(At(t))||t.length<El&&!Ps(t),ou=t=>C(cu(t)).map(e=>[e,...ql(At(e)).filter(n=>n.length>=iu)]);uu=t=>{let{found:e,read:n,some:s,answers:o}=zr(t),[{id:r,path:i,titles:l}]=[...e,{id:"",path:"",titles:[""]}],c=Ns(l.join(" ")).some(p=>o(At(p)));return e.length===1&&Xt(r)&&c&&!n&&!s.length?L(i):""}});function Vf(t,e=be){let n=pt(wn(t,e),"alternativeReading").map(r=>x(r,"status")),s=y.progress[e]?.[t]?.status||"",o=C([s,...n]).filter(r=>r&&r!==Ue(t,e)).map(r=>Z("Status",r).toLowerCase());return o.length?[g(k.whatif.action.reading,{status:o.join(k.search.or)})]:[]}function Fa(t,e,n,s=$t(n?.plan)){let{version:o,content:r}=y.meta;return g(Ie.export.footnote,{phrase:t,sources:fs(s),addresses:e.map(i=>`; ${ie(i)}`).join(""),version:o+(r?g(Ie.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Vt(n,s)}`:""})}var Ie,Zn,ms,Go,fs,Is,ce,ye,St,bt,Jo,Kf,Rl,Vt,kt=B(()=>{"use strict";W();I();nt();It();Ie=k.shared,Zn=Ie.silence,ms=(t=$t())=>t?g(Ce(t).shared.report,{date:it(t.date)}):Ie.reports,Go=(t=$t(),e=Ie.nothing)=>`${M(e,t?1:2,{report:V(ms(t))})} ${Zn}`,fs=(t=$t())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${it(e.date)}`).join("; ");Is=(t,e)=>{let{word:n="",more:s="",status:o="",earlier:r}=kn(t,e),i=r&&g(Ie.state_of,{date:Bn(r,vt(t))}),c=(e||be)>=(vt(t)?.date||"")&&o===Ue(t)&&Ht(t,"agreementStatus").toLowerCase();if(!o&&An(t,"status"))return[V(Ie.unread),""];let p=c&&pt(t,"followedBy").length>0&&Ie.newer;return[n,[c,p,s,i,...Vf(t,e)].filter(Boolean).join(", ")]},ce=(t,e)=>Is(t,e).filter(Boolean).join(", "),ye=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ie.bases[t]||V(e.label)]])),St=t=>t===null?Ie.all_steps:ya(t)?.label||t,bt=t=>Z("InterventionKind",t),Jo=t=>S(en(t)||t),Kf=(t,e)=>e?Bn(fn(e.key,t.date),e):t.date===be?Ie.choices.latest:g(Ie.choices.others_latest,{date:Bn(t.date)}),Rl=({stated:t,strict:e,plan:n},s=$t(n))=>[t&&Ce(s).shared.choices.links_stated,e&&Ie.choices.strict_phrase].filter(Boolean).join(" · ")||Ie.choices.all_phrase,Vt=(t,e=$t(t.plan))=>{let n=t.expect&&x(e?.key||"","withoutExpectations")!=="true";return[Kf(t,e),Rl(t,e),n?Ie.choices.with_phrase:Ie.choices.without_phrase].join(" · ")}});function _n({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||A.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>U({[e]:i.target.value})}>
        ${!o&&a`<option value="">${yn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Wl({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=R(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function xn({children:t}){if(!G())return a`<section class="filters" aria-label=${yn.filters}>${t}</section>`;let e=C(Dl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(yn.filters_set,{count:e}):yn.filters;return a`<${Wl} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function lo({children:t}){let e=!G()&&Qf.some(n=>A.route.query[n]);return a`
    <${Wl} look="keuzes" id="wijzig" phrase=${yn.change} opens=${e}>${t}<${Aa} /><//>
  `}function Br(){let t=Q(A.route.query),e=$t(t.plan)?.dates||ls;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=dl(A.route.query,"stand",n);return a`<${hs} legend=${yn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Ul(){let{query:t}=A.route,e=Q(t),{counted:n}=Ce($t(e.plan)).shared.choices,s=Object.entries(Yf).filter(([,o])=>$u(o,Q({...t,...o})));return s.length<2?null:a`
    <${mu} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${$u(r,e)}
            onChange=${()=>U(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function Aa(){let{query:t}=A.route,{expectations:e,with:n,without:s}=yn.choices,o=dl(t,"verwachtingen",Object.entries({"":n,uit:s})),r=Q(t).expect?"":"uit";return a`
    <${co} />
    <${Ul} />
    <${Br} />
    <${hs} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}function Ea({scenario:t}){let e=a`${Vt(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${Wl} look="blik" phrase=${e}><${Aa} /><//>`}var yn,mu,hs,qs,Gf,Rs,Jf,Dl,Qf,co,Yf,$u,Qo,gs,nn=B(()=>{"use strict";H();et();Ft();W();Ut();I();kt();yn=k.shared,mu=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,hs=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${mu} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>U({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;qs=({label:t=yn.text,name:e,id:n=e,type:s="search"})=>a`
  <label class=${`veld ${s}`}><span>${t}</span>
    <input id=${n} type=${s} value=${A.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>U({[e]:o.target.value},!0)} />
  </label>
`,Gf=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>U(Object.fromEntries(t.map(e=>[e,null])))}>
    ${yn.clear}
  </button>
`,Rs=({fields:t,names:e,children:n,after:s,clear:o=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${_n} ...${{label:r,name:i,options:l}} />`)}
    ${s}${o&&a`<${Gf} names=${e} />`}
  </div>
`;Jf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Dl=()=>Object.entries(A.route.query).filter(([t])=>!Jf.test(t));Qf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];co=()=>{let t=y.plans.map(e=>[e.key,e.title]);return D&&a`<div class="velden"><${_n} label=${yn.plan} name="plan" options=${t} /></div>`};Yf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},$u=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Qo=()=>Q(A.route.query).strict&&a`
    <p class="zacht">
      ${yn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>U({lezing:null})}>${yn.choices.strict_off}</button>
    </p>
  `;gs=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${D&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function hu({passage:t}){let[e,n]=R("");async function s(){try{n((await ht().ask("words",{passage:t})).woorden)}catch(o){n(o.message||fu.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${fu.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Na(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return L(s,e?{...o,plan:e}:o)}function Ct({id:t,date:e}){let[n,s]=Is(t,e);return a`<span class=${`chip s-${Bs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function Le({basis:t}){let[e,n]=ye[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Zf[e]}
    </svg>
  `:null}function pe({of:t}){let e=C(t.flatMap(le)).map(n=>a`<li><${Ia} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function po({of:t,look:e}){let[n,...s]=le(t);return n?a`
    <p class=${e}>
      ${ie(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${De()&&a`<${hu} passage=${n} />`}
    </p>
  `:null}var fu,N,lt,je,Zf,Pa,Ia,qa,Ws,wt=B(()=>{"use strict";H();et();W();I();Pe();nt();kt();It();fu=k.shared.passage;N=({id:t,text:e})=>Xt(t)?a`<a href=${Xe(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;lt=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${N} id=${o} text=${e(o)} />`]),je=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${N} id=${n} />${e?.(n)}</li>`)}</ul>`;Zf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Pa=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${Z("Severity",t)}</span>`,Ia=({passage:t})=>[ie(t),De()&&a`<${hu} passage=${t} />`];qa=({id:t})=>[mt(t,"broader")&&[a`<${N} id=${mt(t,"broader")} />`," › "],a`<${N} id=${t} />`],Ws=({id:t})=>Rt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function eh({text:t,done:e}){let n=$e(),s=$e();return an(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Xn.by_hand} ref=${n} onClose=${e}>
      <p>${Xn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Xn.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Yo(t,e=Xn.copied){try{await navigator.clipboard.writeText(t),Bt(e,"gezegd")}catch{let n=document.createElement("div");document.body.append(n),Tn(a`<${eh} text=${t} done=${()=>n.remove()} />`,n)}}function vn(t,e,n){Hc(t,e,n),Bt(g(Xn.downloaded,{name:t}),"gezegd")}async function nh([t,...e]){let n=t.length-(t.slice(-ts.length).join()===ts.join()?ts.length:0),s=e.every(c=>String(c[0]).length<=sh)?2:1,o=c=>t.slice(s,n).map((p,u)=>[String(p),String(c[s+u]??"")]).flatMap(([p,u])=>u?a`<p><b>${p}</b>: ${it(u)}</p>`:[]),r=e.map(c=>a`<tr><td>${c.slice(0,s).join(" ")}</td><td>${o(c)}</td></tr>`),i=C(e.map(c=>c.slice(n).filter(Boolean).join("; "))),l=document.createElement("div");Tn(a`<table border="1">${r}</table>${i.map(c=>a`<p>${c}</p>`)}`,l);try{let c=new Blob([l.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":c})]),Bt(Xn.word_copied,"gezegd")}catch{Yo([t,...e].map(c=>c.join("	")).join(`
`))}}function Xo(){return!y.files.length&&!ke()?null:a`
    <section class="bestanden" aria-label=${gu}>
      <h2>${gu}</h2>
      <ul>
        <${Hl} ...${Xf} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${Hl} label=${e} description=${n} href=${Vl(t)?.href} download=${t} />`)}
        ${ke()&&a`<${Hl} ...${th} href="#/controleer" />`}
      </ul>
    </section>
  `}var Xf,th,gu,Xn,Ra,Ds,sh,_e,ee,ts,En,Fr,es,Zo,Vl,Hl,ne=B(()=>{"use strict";Ne();H();W();I();Pe();nt();kt();nn();wt();({summary:Xf,save:th,title:gu}=k.frame.foot.files),Xn=k.shared.export;Ra=t=>t.replace(".",[...Dl().map(([,e])=>`-${wr(S(e).split(":")[0])}`),"."].join("")),Ds=({text:t,label:e=Xn.copy})=>a`<button type="button" class="klein" onClick=${()=>Yo(t())}>${e}</button>`;sh=6,_e=({name:t,rows:e,label:n=Xn.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>vn(Ra(t),ha(e()),"text/csv;charset=utf-8")}>${n}</button>
  ${" "}<button type="button" onClick=${()=>nh(e())}>${Xn.word}</button>
`,ee=(t,e="",n="")=>{let s=$t(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>it(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Vt(t,s):n]},ts=Xn.heads,En=(t,e,n)=>[[...t.map(s=>s.label),...ts],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Fr=(t,e,n,s)=>({name:`${wr(S(t))}-${e}.csv`,origin:o=>ee(n,s(o))}),es=t=>D?[{key:"bronplan",label:k.shared.plan,text:e=>$t(t(e))?.title||""}]:[],Zo=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>le(e(n)).map(ie).join("; "),cell:n=>a`<${po} of=${e(n)} />`}),Vl=t=>document.querySelector(`#meenemen a[download="${t}"]`),Hl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Ar({label:t,tabs:e}){let n=e.map(([s,o,r])=>a`<a href=${o} aria-current=${r?"page":null}>${s}</a>`);return a`<${F} look="beelden" label=${t} items=${n} />`}function bu({name:t}){let e=Kl(t),n=e?.parts?.map(({label:s,to:o})=>[s,L(o),o===t]);return n&&a`<${Ar} label=${e?.label} tabs=${n} />`}var oh,Kl,Wa=B(()=>{"use strict";H();et();I();oh=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Kl=t=>oh.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Ke(t,e,n){let s=new Map;for(let r of J({...e,plan:n.key}).matrix[t])tn(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:rh[t](r),id:t==="partner"?en(r):"",cells:On(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>st(r.label,i.label)):o}function Da(t){let[e,n,s]=t.split("~");return{key:e,step:n===ku?null:n,plan:s}}function Ve(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function er(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Bo);if(!l.every(eo))return()=>null;let c=u=>[ns(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(J(u).matrix[t].map(c)));return(u,$)=>{let m=ns(u,$,n.key),[d,h,f,b]=p.map(v=>ah(v.get(m)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:p[0].get(m)}}}var ku,rh,On,ns,Us,uo,Ua,tr,ah,Nn=B(()=>{"use strict";et();W();Ut();I();nt();kt();ku="alle",rh={kind:t=>V(bt(t)),form:t=>V(Z("ExploitationForm",t)),partner:t=>S(en(t)||t)},On=t=>[...t.steps.map(e=>e.notation),null];ns=(t,e,n)=>[t,e??ku,...D?[n]:[]].join("~"),Us=({column:t,barrier:e},n,s)=>L("overzicht",{...s,cel:ns(t,e,n)});uo=t=>`cel-${t.replaceAll("~","-")}`,Ua=(t,e)=>J(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);tr=t=>[Ve(t).word,...Ve(t).lines].join(", "),ah=t=>t&&JSON.stringify([t.phrase,Ve(t).look,t.most_basis])});function Ka(t,e){let n=()=>Va(t).filter(o=>o.query===e.vraag);return(e.vraag?n().map(o=>({...o,also:[]})):t).filter(o=>lh(o,e))}function Gl({list:t,plan:e}){if(!t.length)return a`<p>${zn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${ch} ...${o} />`]);return a`
    <p class="zacht">${Ha.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${N} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function nr({summary:t,inside:e,open:n=!1}){let[s,o]=R(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function ph({gap:t}){let e=[t.barrier&&St(t.barrier).toLowerCase(),t.kind&&bt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Pa} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${ks(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${D&&` · ${zn(t.plan).title}`}
      ${Xt(t.subject)&&[" · ",a`<${N} id=${t.subject} />`]}
      <${Jl} gap=${t} />
    </p>
  `}function Ql({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=$o(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${nr} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Ia} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Ha.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:ks(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Ha.who}</strong></p><${Gl} list=${t.candidates} plan=${t.plan} />`}
    <${Ds} text=${()=>Fa(t.sentence,$o(t),e,$t(t.plan))} />
  `} /></div>`}var Ha,bs,$o,ks,wu,ih,lh,Va,ch,Jl,Ga,mo=B(()=>{"use strict";Vo();H();et();W();I();nt();kt();ne();wt();Ha=k.shared.gaps,bs=t=>[t,...t.also],$o=t=>ie(t.evidence)?[t.evidence]:[],ks=t=>y.queries[t]?.title||t,wu=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),ih=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),lh=(t,e)=>wu(e.gewicht,[t.severity])&&(!e.tekst||Ho(ih(t),e.tekst))&&bs(t).some(n=>wu(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Va=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(s=>({...n,...s,also:[],under:e.query}))]});ch=({phrase:t,work:e,more:n})=>e?[t," (",a`<${lt} ids=${e} name=${te} />`,n&&Ha.more_work,")"]:t;Jl=({gap:t})=>a`<span class="alleen-papier">${$o(t).map(e=>a` · <${Ia} passage=${e} />`)}</span>`;Ga=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${ph} gap=${t} />
  <${Ql} gap=${t} scenario=${e} />
`});function sr(t,e,n=null,s=G()?$h:dh){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Ja(l.key),turn:Zl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(uh.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Ja(t),folds:!0,more:!0,turn:Zl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function fo({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,yu).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>yu&&" …"}</span>`}
    </div>
  `}function or({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Ja(t),turn:s||Zl(t)};return a`
    <section class="blok">
      ${t?a`<${fo} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${ho(r)}>${o}</div>
    </section>
  `}var uh,_u,dh,$h,yu,Yl,Ja,Zl,ho,P,ss,Pn,xe=B(()=>{"use strict";H();et();Ft();W();I();uh=k.shared,_u="uit",[dh,$h,yu]=[20,6,4],Yl=()=>(A.route.query.vouw||"").split(",").filter(Boolean),Ja=t=>Yl().includes(_u)||Yl().includes(t),Zl=(t,e=[t])=>()=>{let n=e.filter(o=>Ja(o)!==(o===t)),s=Yl().filter(o=>o!==_u&&!e.includes(o));U({vouw:[...s,...n].join(",")},!0)};ho=t=>t.open?null:"dicht",P=({title:t,note:e,look:n="blok",as:s="h2",id:o,label:r,children:i})=>a`
  <section class=${n} id=${o} aria-label=${r}>
    <${s}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,ss=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;Pn=({id:t,items:e,first:n,as:s="ul"})=>sr(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${fo} part=${o} />`}
      <${s} class=${ho(o)}>${o.rows}<//>
    `)});function mh({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function yt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:$}=n,[m,d]=R(t),h=l?Xl(l,t):m,f=O=>{let _=h===O.key?`-${O.key}`:O.key;l?U({[l]:_===t?null:_},!0):d(_);let j=k.shared.table,E=_.startsWith("-")?j.descending:j.ascending;Bt(g(j.sorted,{column:O.label.toLowerCase(),direction:E}))},b=fa(r,i,h),w=()=>En(i,b,u?.origin||(()=>[])),v=sr(s,b,h===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(O=>a`<${mh} id=${s} column=${O} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${v.map(O=>a`
            <tbody role="rowgroup" key=${O.more?"meer":O.key} class=${ho(O)}>
              ${O.folds&&a`<${hh} part=${O} columns=${i} ...${e} />`}
              ${O.rows.map(_=>a`<${fh} row=${_} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${_e} name=${u.name} rows=${w} /></p>`}
  `}function Sn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Xl,fh,hh,Kt,Cn,ws,qe=B(()=>{"use strict";Ne();H();et();W();I();nt();kt();ne();xe();wt();Xl=(t,e="")=>A.route.query[t]||e;fh=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,hh=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${fo} part=${t} count=${s&&M(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Kt=(t,e,n,s=S,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${N} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),Cn=(t,e,n,s)=>({key:t,label:e,text:o=>ce(n(o),s),cell:o=>a`<${Ct} id=${n(o)} date=${s} />`}),ws=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(le).map(ie)).join("; "),cell:n=>a`<${pe} of=${e(n)} />`})});function tc({id:t,date:e}){let n=new Map;for(let{from:o,phrase:r}of tt(t,"who",e))tn(n,o,r);if(!n.size)return An(t,"partner")?k.shared.unread:k.shared.no_partner;let s=[...n].map(([o,r])=>a`<${N} id=${o} />${` (${C(r).join(", ")})`}<${Ws} id=${o} />`);return a`<${F} look="partners" items=${s} />`}function gh(t){let e=x(t,"dueBy");return e&&` (${g(Re.bound,{date:it(e)})}; ${Sr(x(t,"modality"))})`}function bh({ids:t,date:e}){let n=t.map(s=>{let o=x(s,"deadlineLabel"),{delivery:r}=kn(s,e);return a`
      ${o&&`${V(o)}: `}“${x(s,"deadlineText")}”${gh(s)}
      ${x(s,"revises")==="true"&&`, ${Re.revised}`}${r&&` – ${r}`}
    `});return a`<${F} look="termijnen" items=${n} />`}function ec({id:t,date:e}){let n=s=>a`
    <${N} id=${s} />: <strong>${y.lookups[s]?.description}</strong><${pe} of=${[s]} />
  `;return a`<${F} look="cijfers" items=${Ya(t,e).map(n)} />`}function go({of:t}){let e=r=>[mt(r,"barrier")&&g(Re.at_step,{step:S(mt(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>x(r,i)&&Ht(r,i))].filter(Boolean),n=r=>x(r,"status")?g(Re.other_status,{reading:e(r).join(", ")}):g(Re.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Re.other_unsaid}),o=pt(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${x(r,"rationale")}`);return o.length>0&&a`<${F} items=${o} />`}function Er({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=gt(t,"interventionKind").map(bt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${qa} id=${mt(t,"barrier")} />
        ${` · ${s} · ${Z("Strength",n)} · `}
        <${Le} basis=${e} />${` ${ye[e]?.[1]||Z("Basis",e)}`}
        ${Qa(t)&&a` · <strong>${Qa(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Re.here}</strong>${x(t,"rationale")}</p>
      <${go} of=${t} />
    </div>
  `}function vu({id:t,scenario:e,contributions:n}){let{date:s}=e,o=wn(t,s),r=x(t,"promise"),i=oo(t,s),{links:l}=J(e),c=n.length?n.map(u=>a`<${Er} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Re.across}</strong>${x(t,"rationale")}</p>`,p=[[Re.facts.deadline,i.length>0&&a`<${bh} ids=${i} date=${s} />`],[Re.facts.who,a`<${tc} id=${t} date=${s} />`],[Re.facts.figures,Ya(t).length>0&&a`<${ec} id=${t} date=${s} />`],[Re.facts.how,c],[Re.facts.where,a`<${pe} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${N} id=${t} /></h3>
      <p class="regel">${we(t)} · <${Ct} id=${t} date=${s} /></p>
      <${xu} lead=${r&&Re.promise} text=${r||x(t,"summary")} />
      <${xu} lead=${Re.progress} text=${x(o,"summary")} />
      ${o&&a`<${go} of=${o} />`}
      <${Sn} pairs=${p} />
    </article>
  `}var Re,Ya,Qa,xu,jt,pn=B(()=>{"use strict";H();W();Ut();I();Be();nt();kt();It();wt();qe();Re=k.shared.work;Ya=(t,e)=>Ot(t,"figure",e);Qa=t=>x(t,"state")&&g(Re.own_state,{state:Z("CellState",x(t,"state"))});xu=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;jt=t=>[...t].sort((e,n)=>st(S(e),S(n)))});function ys({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ti(t,e,n){let{word:s,lines:o}=Ve(t),r=t&&[t.strict,ye[t.most_basis]?.[1],t.requested&&In.requested_mark];return[s,...o,...r||[],e&&Xa(e,n)].filter(Boolean).join(" · ")}function xh({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${In.undecided}</p>`;let u=a`<a href=${Us({column:n,barrier:null},o,A.route.query)}>${In.see_elsewhere}</a>`;return a`
    <p>${Go($t(o))}</p>
    ${r.length>0&&a`<h3>${In.why}</h3>`}
    ${r.map($=>a`<p>${x($,"rationale")} <span class="zacht">${x($,"source")}</span></p>`)}
    ${p&&a`<p>${In.unexpected}</p>`}
    ${i>0&&a`<p>${g(In.elsewhere,{count:i,kind:bt(n)})} ${u}</p>`}
    ${l&&a`<h3>${In.who}</h3><${Gl} list=${l} plan=${o} />`}
  `}function vh({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=$e(),c=$e();an(()=>{let b=document.getElementById(uo(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(uo(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Ve(e),m=g(In.panel_note,{scenario:Vt(o,r)}),d=n&&g(In.changed.usual,{phrase:tr(n.usual)}),h=e.initiatives>0&&!o.strict&&V(e.strict||r.words.stands),f=e.things.map(b=>{let w=Or(b).filter(v=>e.links.includes(v));return a`<${vu} key=${b} id=${b} scenario=${o} contributions=${w} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>A.led?history.back():U({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(In.panel,{row:t.label,step:St(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Xa(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${D&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${In.requested} <${lt} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${xh} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function rr({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Da(t),i=$t(r);if(!i)return null;let l=Ke(e,n,i).find(u=>u.key===s),c=l?.cells[On(i).indexOf(o)];if(!c)return null;let p={row:l,cell:c,change:er(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${vh} key=${t} ...${p} />`}var sn,In,Nr,kh,nc,wh,yh,_h,Za,Xa,bo=B(()=>{"use strict";H();et();W();I();Nn();nt();kt();It();mo();wt();pn();sn=k.overview.legend,In=k.overview;Nr=({expected:t=sn.expected,quiet:e=sn.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${sn.states.map(o=>a`
        <li><span class="staal"><${ys} bar=${[[o,1,0]]} /></span>${V(y.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${ys} bar=${[[sn.support_state,1,1]]} /></span>${sn.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${sn.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,kh=Object.entries(ye).map(([t,[,e]])=>a`<span class="staal"><${Le} basis=${t} /></span>${e}`),nc=()=>a`<${F} look="stalen" items=${kh} />`,[wh,...yh]=sn.sample.words,_h=sn.sample.bar.map(([t,e])=>[t,Number(e),0]),Za=({undecided:t})=>a`
  <aside class="legenda" aria-label=${sn.title}>
    <h2>${sn.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ys} bar=${_h} /><strong>${wh}</strong>
      ${yh.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${sn.explain}</p>
    <${Nr} undecided=${t} />
    <h3>${sn.how}</h3>
    <${nc} />
    <p><span class="anders">${sn.other}</span>${sn.other_says}</p>
  </aside>
`,Xa=({by:t},e)=>Ce(e).overview.changed[t]});function Su({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${V(s)}`;return a`<${Sn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function Cu({id:t=""}){let e=Fe.reading;return a`
    <${ar} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Su} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${fs(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      ${y.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
    <//>
  `}function Sh(){let{howto:t}=k.overview,e=Object.values(ye).map(([s])=>s),n={report:D?t.reports:ms(),marks:e.join(" "),source:zo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Ch({name:t,one:e,plan:n,open:s}){let o=i=>zs(i)?a`<${N} id=${i} />`:i,r=$e();return Te(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${Na(t,D?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${F} look="geteld" items=${e.things.map(o)} />`}
    </li>
  `}function Th(){let t=s=>a`
    <${N} id=${mt(s,"initiative")} />${" → "}<${qa} id=${mt(s,"barrier")} />
    ${`: ${x(s,"rationale")}`}<${go} of=${s} />
  `,e=s=>a`
    <${N} id=${mt(s,"initiative")} />${`: ${Ht(s,"status")}`}<${go} of=${s} />
  `,n=Ou(jn.statuses).map(e);return a`
    <${Ir} of=${Fe.weak} id="lezing" items=${Ou(jn.weak).map(t)}
      intro=${g(Fe.weak.intro,jn.links)} />
    <${Ir} of=${Fe.other} id="anders" items=${jn.other.map(t)} />
    ${n.length>0&&a`<${Ir} of=${Fe.statuses} id="standen" items=${n} />`}
  `}function zh(){let t=e=>a`
    <${N} id=${e} />: ${x(e,"summary")}<${pe} of=${[e]} />
  `;return a`<${Ir} of=${Fe.clashes} id="tegenspraak" items=${jt(jn.clashes).map(t)} />`}function Bh(){if(!jn.judged.length)return null;let t=e=>g(Fe.judged.line,{step:S(mt(e,"barrier")),kinds:gt(e,"interventionKind").map(bt).join(", "),state:Ht(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:it(x(e,"asOf"))});return a`<${Ir} of=${Fe.judged} id="oordelen" items=${jn.judged.map(t)} />`}function Fh(){let t=Fe.expected.columns,e=[Kt("stap",t.step,n=>mt(n,"barrier")),{key:"soort",label:t.kind,text:n=>gt(n,"interventionKind").map(bt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${ar} of=${Fe.expected} id="verwacht" count=${jn.expected.length}>
      <${yt} id="verwachtingen" caption=${Fe.expected.caption} rows=${jn.expected} columns=${e} />
    <//>
  `}var Pr,Fe,Oh,ar,jh,Lh,ju,jn,sc,Mh,Ir,Ou,Lu,Mu=B(()=>{"use strict";H();et();Ft();W();Ut();I();nt();kt();bo();xe();wt();qe();pn();Pr=k.method,Fe=k.unknown,Oh=3,ar=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${or} id=${e!==void 0&&e<=Oh?"":s} close=${o}
    title=${e===void 0?t.title:g(Fe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;jh=()=>U({getal:null},!0),Lh=({scenario:t})=>a`
  <${ar} of=${Pr.numbers} id="getallen" close=${A.route.query.getal?jh:null}>
    ${ze(t).map(e=>a`
        ${D&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Hn(t,e).named).map(([n,s])=>a`<${Ch} key=${n} ...${{name:n,one:s,plan:e}} open=${A.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,ju=({route:t})=>a`
  <${dt} text=${Pr.title}><p class="uitleg">${Pr.intro}</p><//>
  <${Sh} />
  <div class="blok"><${Za} /></div>
  <${ar} of=${Pr.states} id="standen"><${Su} list="CellState" /><//>
  <${Lh} scenario=${Q(t.query)} />
  <${Cu} id=${G()?"lezen":""} />
  <p><a href=${L("weet-niet")}>${Pr.unknown}</a></p>
`,jn=y.unknown,sc=({of:t,id:e,ids:n,more:s})=>a`
  <${ar} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${je} ids=${jt(n)} more=${s} />`}
  <//>
`,Mh=t=>a`<span class="zacht"> – ${we(t).toLowerCase()}</span>`,Ir=({of:t,id:e,items:n,intro:s})=>a`
  <${ar} of=${t} id=${e} count=${n.length} intro=${s}><${F} items=${n} /><//>
`,Ou=t=>[...t].sort((e,n)=>st(S(mt(e,"initiative")),S(mt(n,"initiative"))));Lu=()=>a`
  <${dt} text=${Fe.title}><p class="uitleg">${Fe.intro} ${Zn}</p><//>
  <${sc} of=${Fe.unjudged} id="ongeplaatst" ids=${jn.unjudged} more=${Mh} />
  <${Th} />
  <${zh} />
  <${Bh} />
  <${sc} of=${Fe.nameless} id="naamloos" ids=${jn.nameless} />
  <${sc} of=${Fe.generic} id="verzamelnamen" ids=${jn.generic} />
  <${Fh} />
  <${Cu} id="lezen" />
`});function ko({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=kr(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var _s,ir=B(()=>{"use strict";H();_s=t=>a`<label class="veld"><span>${t.label}</span><${ko} ...${t} /></label>`});function zu({plans:t,here:e}){let n=(i,l)=>a`<details><summary>${i}</summary><${je} ids=${jt(l)} /></details>`,[s,o]=t.map(i=>C(wo(i).filter(e).flatMap(Jn))),r=s.filter(i=>o.includes(i));return[n(g(qn.in_both,{count:r.length}),r),...t.map((i,l)=>{let c=wo(t[1-l]).flatMap(Jn),p=[s,o][l].filter(u=>!c.includes(u));return n(g(qn.only_in,{plan:i.title,count:p.length}),p)})]}function Bu(t,e){let n=[...ps("Publication")].filter(s=>Dt(s,e.key));return jt(oc(t)).map(s=>({id:s,found:pu(s,[...wo(e),...n])}))}function Fu({rows:t,plan:e,other:n}){let s=p=>jt(wo(n).filter(u=>hl(u).some($=>hl(p).includes($)))),o=({shared:p})=>g(qn.found,{shared:p.join(", ")}),r=({found:p})=>p.map(u=>[S(u.id),ce(u.id),...Tu(u.id),o(u)].filter(Boolean).join("; ")).join(" | ")||qn.none,i=p=>a`
    <${N} id=${p.id} /> <${Ct} id=${p.id} />
    <p class="zacht">${[...Tu(p.id),o(p)].join("; ")}</p>
  `,l=[Kt("actie",e.title,({id:p})=>p),{key:"lijkt",label:`${n.title}, ${Bn(n.date,n)}`,sort:!1,text:r,cell:({found:p})=>p.length?a`<${F} items=${p.map(i)} />`:qn.none},{key:"vak",label:qn.same_cell,sort:!1,text:({id:p})=>s(p).map(S).join("; "),cell:({id:p})=>s(p).length>0&&a`<${Ah} ids=${s(p)} />`}],c={name:"lijkt-op.csv",origin:()=>ee(null)};return a`
    <p class="zacht">${qn.note}</p>
    <${yt} id=${`lijkt-${e.key}`} caption=${qn.title} rows=${t} columns=${l} file=${c}
      hideCaption />
  `}function Eh({plan:t,other:e}){let[n,s]=R(""),o=jt(C(wo(t).flatMap(Jn))).map(c=>[c,S(c)]),r=n?Bu(e,t):[],i=c=>r.flatMap(({id:p,found:u})=>u.filter($=>$.id===c).map(({shared:$})=>({id:p,shared:$}))),l=jt(wo(t).filter(c=>n&&Jn(c).includes(n)));return a`
    <${_s} label=${qn.who} value=${n} options=${[["","…"],...o]} pick=${s} />
    ${n&&a`<${Fu} rows=${l.map(c=>({id:c,found:i(c)}))} plan=${t} other=${e} />`}
  `}function Au({plans:t}){let[e,n]=[...t].sort((r,i)=>oc(r).length-oc(i).length),s=()=>a`<${Fu} rows=${Bu(e,n)} plan=${e} other=${n} />`,o=()=>a`<${Eh} plan=${n} other=${e} />`;return a`
    <${nr} summary=${g(qn.summary,{plan:e.title})} inside=${s} />
    <${nr} summary=${g(qn.reverse,{other:e.title})} inside=${o} />
  `}var qn,wo,oc,Tu,Ah,Eu=B(()=>{"use strict";H();W();I();io();nt();kt();It();ne();mo();wt();ir();qe();pn();qn=k.compare.alike,wo=({key:t})=>Fn.filter(e=>Dt(e,t)),oc=t=>wo(t).filter(e=>Zt(e,"Measure"));Tu=t=>[...ro(t),ae(t)?Po(t):y.lookups[t]?.description].filter(Boolean);Ah=({ids:t})=>a`<details><summary>${M(k.measures.count,t.length)}</summary><${je} ids=${t} /></details>`});function Nh(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Ph(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=ic(s,o,.8);return n}function qh(t,e){return[...t.querySelectorAll(Ih)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=ei(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Rh(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(rc(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Nu[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Rh(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=yo(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let m=ei(new DOMMatrix(e).translate(l,o));return l+=yo(p.trim(),$,u.fontWeight),[{at:m,text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill}]})}function yo(t,e,n){return ac.font=`${n} ${e}px ${ni}`,ac.measureText(t).width}function Wh(t,e,n){let{width:s,height:o}=e,r=ei(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?ic(s/2,o/2,s/2-1):qr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;rc(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Nh(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Ph(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:qr(0,o/2-1,s,2),fill:u[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:qr(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:qr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:d,wide:+f});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};for(let[d,h]of Object.entries(l?{top:c}:m)){let f=$(d);f.wide&&rc(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function Dh(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}yo("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=ac.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+yo($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=ei(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Pu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return qh(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Dh(u,l,c):u instanceof Element?Pu(u,l,c):[]);return o.style.transform="",[...Wh(s,i,l),...p]}function lc(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Pu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*yo(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ei,rc,qr,ic,Nu,Ih,ac,ni,Iu=B(()=>{"use strict";ei=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),rc=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),qr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,ic=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Nu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>ic(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>qr(t("x"),t("y"),t("width"),t("height"))},Ih=[...Object.keys(Nu),"text"].join();ac=document.createElement("canvas").getContext("2d"),ni=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function cc(t,e,n,s,o,r){let i=vp(t,p=>yo(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,xs,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Du({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[fs($t(e?.plan)),e&&Vt(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=lc(c);c.classList.remove("heel");let u=Math.max(p.width,Hh),$=cc(t,22,650,Uh,u,xs),m=cc(`${l}. ${Zn} ${o}`.trim(),13,400,qu,u,$.below+2),d=m.below+16,[h,f,b]=[xs,d+p.height+24,0],w=[...document.querySelectorAll(s)].map(lc).flatMap(j=>{h>xs&&h+j.width>xs+u&&([h,f,b]=[xs,f+b+6,0]);let E=Wu(j.shapes,h,f);return h+=j.width+20,b=Math.max(b,j.height),E}),v=g(Rr.foot,{version:r,content:(i||"").slice(0,12)}),O=cc(v,13,400,qu,u,f+b+16),_=[...$.shapes,...m.shapes,...Wu(p.shapes,xs,d),...w,...O.shapes];return{title:`${t} ${l}. ${Zn}`,width:u+2*xs,height:O.below+xs,shapes:_}}function Kh(t){let{title:e,width:n,height:s,shapes:o}=Du(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&m.setAttribute(d,String(h));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":ni,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w,opacity:v}of o){let[O,_,j,E,K,T]=c,z=O===1&&!_&&!j&&E===1?`translate(${K} ${T})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:z,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":h},opacity:v===1?void 0:v}):r(l,"text",{transform:z,...{"font-size":f,"font-weight":b,"font-style":w},fill:$},p)}vn(Ra(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Gh(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Du(t),o=document.createElement("canvas"),r=Math.min(Vh,Ru/e,Ru/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${w} ${b} ${f}px ${ni}`,p!==void 0&&i.fillText(p,0,0);let O=new Path2D(u);$!=="none"&&i.fill(O),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=Ra(`${t.name}.png`);o.toBlob(c=>c?vn(l,c,"image/png"):Bt(g(Rr.too_large,{name:l})),"image/png")}var Rr,Uh,qu,xs,Hh,Vh,Ru,Wu,on,Hs=B(()=>{"use strict";Ne();H();W();I();kt();ne();Iu();Rr=k.shared.export,[Uh,qu]=["#16212B","#46525D"],[xs,Hh,Vh,Ru]=[28,720,2,12e3],Wu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));on=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Kh(t)}>${Rr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Gh(t)}>${Rr.png}</button>
  </span>
  <span class="breder zacht">${Rr.wider}</span>
`});function Uu({rows:t,unit:e,end:n}){let s=n?ue.right:ue.left-ue.box,o=n?ue.right+ue.box+12:ue.left-ue.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ue.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ue.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Vs(r)}
        </text>
      </g>
    `})}function Jh({band:t,unit:e}){let n=t.count*e,s=ue.top+t.y1*e+n/2,o=ue.top+t.y2*e+n/2,r=(ue.left+ue.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ue.left} ${s} C${r} ${s} ${r} ${o} ${ue.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Hu(t)}</title></path>
  `}function Qh({flow:t}){let e=Math.max(...t.bands.map(o=>o.count)),n=({to:o,count:r})=>a`
    <i aria-hidden="true" class=${`b-${o}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Vs(o)}
  `,s=o=>t.bands.filter(r=>r.from===o);return a`<div class="standlijst">
    ${t.left.map(({state:o,count:r})=>a`
        <section><h3>${r} ${Vs(o)}</h3><${F} items=${s(o).map(n)} /></section>
      `)}
    <p class="zacht">${_o.listed}</p>
  </div>`}function Vu({flow:t,one:e,other:n,counted:s}){if(G())return a`<${Qh} flow=${t} />`;let o=ue.height/t.height,r=t.bands.map(Hu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${_o.title}>
      <svg viewBox=${`0 0 ${ue.width} ${ue.height+ue.top+14}`} role="img"
        aria-label=${g(_o.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ue.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ue.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Jh} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Uu} rows=${t.left} unit=${o} />
        <${Uu} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${_o.caption}</figcaption>
      <p class="acties"><${on} name="overgang" title=${`${_o.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var _o,ue,Vs,Hu,Ku=B(()=>{"use strict";H();Ft();W();I();nt();Hs();_o=k.compare.flow,ue={width:960,height:430,top:40,left:230,right:640,box:16},Vs=t=>t?V(Z("CellState",t)):_o.fresh,Hu=({count:t,from:e,to:n})=>M(_o.band,t,{from:Vs(e),to:Vs(n)})});function Zh(t){let e=os[os.length-1],n=y.plans.map(c=>os.findLast(p=>p.plan===c)||e),[s,o]=D?n:[os[0],e],r=os.slice(0,-1).find(c=>c.key===t.van)||s,i=os.slice(os.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Xh({change:t,side:{plan:e,date:n,label:s},at:o}){let r=Wr(t)?null:ns(t.kind,[t.barrier,t.other_barrier][o],e.key),i=L("overzicht",{cel:r,plan:r?null:e.key,stand:n===be?null:n}),l=c=>a` <${Ct} ...${{id:c,date:n}} /> <${tc} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${je} ids=${jt(t.work[o])} more=${l} />
    </div>
  `}function tg({rows:t}){let e=([,,o,r])=>a`${r} <a href=${Xe(o)}>${Y.see}<span class="sr"> ${S(o)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([o,r])=>[o,r]))),s=o=>o.folds?a`<${fo} part=${o} level=${3} count=${o.rows.length} />`:a`<h3>${o.title}</h3>`;return a`
    <${P} title=${g(Y.stated,{count:t.length})} note=${Y.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${sr("uitspraken",t,{of:([o])=>o,titles:n}).map(o=>a`${s(o)}<${F} look=${ho(o)} items=${o.rows.map(e)} />`)}
    <//>
  `}function eg({found:t,one:e,other:n,mode:s,counted:o}){let r={of:_=>Wr(_)?_.whose:_.other_barrier||_.barrier||"",titles:[...gn,["",k.shared.all_steps],["apart",Y.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:_})=>_,titles:Object.entries(Y.whose).map(([_,j])=>[_,g(j,l)])},p=_=>_.map(Jo).join(", "),u=_=>V(bt(_.kind)),$=_=>C([_.barrier,_.other_barrier].map(St)).join(" / "),m=_=>u(_)+(s==="plans"&&!Wr(_)?` (${$(_)})`:""),d=[{key:"stap",label:Y.columns.step,text:$},{key:"soort",label:Y.columns.kind,text:u},{key:"een",label:e.label,text:_=>V(_.states[0])},{key:"ander",label:n.label,text:_=>V(_.states[1])},{key:"weg",label:g(Y.left[s],l),sort:!1,text:_=>p(_.left)},{key:"erbij",label:g(Y.joined[s],l),sort:!1,text:_=>p(_.joined)}],h=i.flatMap(({label:_,date:j},E)=>{let K=T=>`${S(T)} (${ce(T,j)})`;return[{key:"wie",label:g(Y.who,{label:_}),text:T=>p(T.who[E])},{key:"wat",label:g(Y.work,{label:_}),text:({work:T})=>jt(T[E]).map(K).join("; ")}]}),f=_=>a`
    ${_.sentence}
    <${ss} title=${[Y.see_both,a`<span class="sr"> ${bt(_.kind)}, ${$(_)}</span>`]}>
      <div class="standen">${i.map((j,E)=>a`<${Xh} ...${{change:_,side:j,at:E}} />`)}</div>
    <//>
  `,b=_=>a`
    <${fo} part=${_} level=${3} names=${_.rows.map(m)}
      count=${_.rows.some(Wr)?"":M(Y.differ,_.rows.length)} />
  `,w=()=>En([...d,...h],t.changes,()=>ee(null,"",o)),v=a`
    <${ss} title=${Y.as_table}>
      <${yt} id="vakken" caption=${Y.table} rows=${t.changes} columns=${d} />
    <//>
  `,O=a`<div class="acties"><${_e} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
    ${t.changes.length?O:a`<p>${k.shared.none}</p>`}
    ${sr("verschillen",t.changes,s==="plans"?c:r).map(_=>a`
        ${_.folds&&b(_)}
        ${Y.elsewhere[_.key]&&a`<p class="zacht">${g(Y.elsewhere[_.key],l)}</p>`}
        <${F} look=${ho(_)} items=${_.rows.map(f)} />
      `)}
    ${t.notes.map(_=>a`<p class="zacht">${_}</p>`)}
    ${t.changes.length>0&&v}
  `}function ng({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=u=>({state:$})=>String(e.bands.find(m=>m.from===$&&m.to===u)?.count||Y.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:u})=>Vs(u)},...e.right.map(({state:u})=>({key:u,label:Vs(u),sort:!1,text:l(u)}))],p=g(Y.counts_table,{before:n.label,after:s.label});return a`
    <${P} title=${Y.counted}>
      <p class="zacht">${g(Y.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Vu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${M(Y.heads,r.length,{names:rt(r.map(te))})}</p>`}
      <${ss} title=${Y.flow.table}>
        <${yt} id="overgang" caption=${p} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function sg(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:s,statements:r.filter(([,,c])=>n(c)),changes:o.filter(({barrier:c,other_barrier:p})=>!e||[c,p].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function og({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":ce(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${Ct} id=${m} date=${e.date} />`,p=[Kt("actie",Y.action,m=>m),{key:"wat",label:Y.what,text:we},{key:"plan",label:e.label,text:l,cell:c},Cn("nu",n.label,m=>m,n.date)],u=()=>En(p,r,()=>ee(null,e.plan.key,o)),$=()=>U({alles:s?"nee":"ja"});return a`
    <${P} look=${null} title=${g(s?Y.all:Y.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Y.show_all}</button>
        <${_e} name="vergelijk.csv" rows=${u} />
      </div>
      <${yt} id="vergelijk" caption=${Y.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    <//>
  `}function Ju({route:t}){if(os.length<2)return a`<${dt} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:n,after:s}=Zh(t.query),o=Q(t.query),r=Rl(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=y.comparisons[`${e.key}|${n.key}|${i}`],c=mn.some(z=>z.notation===t.query.stap)?t.query.stap:"",p=l.actions&&Kn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=z=>(!c||Gn(z).includes(c))&&(!p||y.works[z]?.chapters?.includes(p)),$=sg(l,c,u),{actions:m}=$,d=[e.plan,n.plan],h=$.changes.filter(z=>!Wr(z)),f=h.filter(({whose:z})=>!z.endsWith("-open")).length,b=c&&p?null:m?.flows[c||p],w=(t.query.alles||p&&"ja")==="ja",v=Fn.filter(z=>Dt(z,e.plan.key)&&y.works[z]?.container&&u(z)),O=m?"dates":"plans",_=g(Y.intro[O],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),j=a`
    <${_n} label=${Y.first} name="van" chosen=${e.key} options=${Gu(os.slice(0,-1))} />
    <${_n} label=${Y.second} name="met" chosen=${n.key} options=${Gu(s)} />
  `,E=a`
    <${P} title=${g(f<h.length?Y.cells_open:Y.cells,{sure:f,open:h.length-f})}>
      <${eg} ...${{found:$,one:e,other:n,mode:O,counted:r}} />
    <//>
  `,K=a`<${P} title=${Y.alike.title}><${Au} plans=${d} /><//>`,T=a`
    <${P} title=${Y.alike.partners} note=${Y.alike.partners_note}><${zu} ...${{plans:d,here:u}} /><//>
  `;return a`
    <${dt} text=${Y.heading[O]} title=${Y.title}><p class="uitleg">${_} ${Zn}</p><//>
    <${xn}>
      <${Ul} />
      <div class="velden">
        ${os.length>2&&j}
        <${_n} label=${Y.columns.step} name="stap" options=${gn} />
        ${m&&a`<${_n} label=${Yh} name="hoofdstuk" options=${so} />`}
      </div>
    <//>
    ${m&&b&&a`<${ng} ...${{actions:m,flow:b,one:e,other:n,counted:r,heads:v}} />`}
    ${m&&a`<${tg} rows=${$.statements} />`}
    ${!m&&K}
    ${!p&&E}
    ${m?a`<${og} ...${{actions:m,one:e,other:n,counted:r,all:w}} />`:T}
    <${Se} text=${M(Y.shown,f)} />
  `}var Y,Yh,os,Wr,Gu,Qu=B(()=>{"use strict";H();et();Ft();W();Ut();I();Nn();nt();kt();It();Eu();nn();ne();xe();wt();Ku();qe();pn();Y=k.compare,Yh=k.measures.fields.chapter,os=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:D?g(Y.side,{plan:t.title,label:n}):V(n)}))),Wr=({whose:t})=>t==="apart",Gu=t=>t.map(e=>[e.key,e.label])});function ag({row:t,cell:e,change:n,step:s,plan:o}){let r=ti(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=ns(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${uo(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>U({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:St(s)})}${r}</span>
        <${Yu} cell=${e} />
      </button>
    </td>
  `}function Zu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?ve.undecided:ve.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function lg({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(ve.caption,{scenario:Vt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ve.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${ig} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Rt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${N} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${ag} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Zu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function dg({plan:t,scenario:e,reach:n}){let s=Ke("partner",e,t),o=er("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${gs} plan=${t} /><p>${ve.nothing_yet}</p>`:n.partners?a`
    ${D&&a`<h2>${t.title}</h2>`}
    <${gs} plan=${t} />
    <p>${Hn(e,t).phrase.reach}
      ${" "}<a href=${L("methode",{getal:"organisaties-in-de-tekst"})}>${ve.in_text}</a>. ${ve.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${lg} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${on} name=${`dekking-${t.key}`} title=${ve.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${pg} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${ve.alike.title}</h2><p>${ve.alike.note}</p></div>
        <${F} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${ug} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ve.nothing}</p>`}function Xu({route:t}){let e=Q(t.query),{reach:n}=J(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${dt} text=${ve.heading} title=${ve.title} />
      <p class="zacht">${Vt(e)}</p>
      <${lo} />
    </div>
    ${ze(e).map(o=>a`
        <${dg} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${rr} address=${s} by="partner" scenario=${e} />`}
    <${Se} text=${s?"":g(ve.shown,{scenario:Vt(e)})} />
  `}var ve,rg,Yu,pc,ig,cg,pg,ug,td=B(()=>{"use strict";H();et();Ft();W();Ut();I();Nn();kt();It();bo();nn();Hs();wt();ve=k.coverage,rg=5,Yu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Le} basis=${t.most_basis} />
    <${ys} bar=${t.bar} most=${rg} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;pc=t=>!t.acting&&!t.undecided,ig=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${pc(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a>
    <span class=${pc(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;cg=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <span class=${Rt(t.id)?"verzamel":""}><${N} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${L("dekking",{...A.route.query,cel:ns(t.key,s,o.key)})}>
    <span class="sr">${t.label}: ${Ve(e).word}${n&&`, ${Xa(n,o)}`}</span>
    <${Yu} cell=${e} />
  </a>
`,pg=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${cg} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${D?"h3":"h2"} class="stapkop">
            <span class=${pc(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(ve.step,{step:St(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<${F} items=${i} />`}
          ${!o.acting&&a`<${Zu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,ug=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${D?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${L("aandachtspunten",{stap:n.step})}>${ve.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${ve.about}</p>
    <${Nr} expected=${ve.expected} quiet=${ve.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${nc} />
    <p><a href=${L("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function oi(t,e){let n=si(e).map(o=>({row:o,ends:[...o.from,...o.to]})),s=o=>n.flatMap(({row:r,ends:i})=>i.includes(o)&&(o===t||!i.includes(t))?r:[]);return[t,...pt(t,"standsFor")].map(o=>({end:o,rows:s(o)})).filter(({rows:o})=>o.length)}function nd(t,e){let{columns:n=[]}=J(t).reach.find(c=>c.plan===e.key)||{},s=Ke("kind",t,e),o=Ke("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Ro(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>st(i(c),i(p)));return{stops:r,several:l}}var si,ed,uc,xo=B(()=>{"use strict";W();Ut();I();ao();Be();Nn();nt();si=({date:t,plan:e})=>ps("InformationFlow").filter(n=>no(n,t)&&Dt(n,e)).map(n=>{let s=pt(n,"between"),o=r=>[...pt(n,r),...s].sort(Ro);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>st(x(n.id,"content"),x(s.id,"content")));ed=([t,e],n)=>si(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),uc=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function hg(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(O=>o.get(O)).filter(O=>O!==void 0),[c,p]=l.sort((O,_)=>O.left-_.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let u=c.right-n.left,$=(c.top+c.bottom)/2-n.top,m=p.left-n.left,d=(p.top+p.bottom)/2-n.top,h=(u+m)/2,f=`M${u} ${$}C${h} ${$} ${h} ${d} ${m} ${d}`,b=fg.map(O=>{let[_,j,E,K]=[(1-O)**3,3*O*(1-O)**2,3*O*O*(1-O),O**3];return{tie:i,d:f,x:_*u+(j+E)*h+K*m,y:(_+j)*$+(E+K)*d}}),v=b.find(O=>r.every(_=>Math.max(Math.abs(_.x-O.x),Math.abs(_.y-O.y))>mg))||b[0];return i.number!==void 0&&r.push(v),v})}function gg(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function lr({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=$e(),[c,p]=R([]);an(()=>{let f=()=>p(hg(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(f=>f.id===s)?s:u[0]?.id,m=({from:f,to:b})=>f===s||b===s,d=new Set(n.filter(m).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!$g.includes(f.key))return i(f.key,b);let w=gg(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
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
                      aria-pressed=${String(w.id===s)} onClick=${()=>r(w.id)}>
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
  `}var $g,mg,fg,ri=B(()=>{"use strict";H();$g=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],mg=28,fg=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function cr({label:t,id:e,thing:n,pick:s,among:o=zs}){let[r,i]=R(!1),l=()=>jt([...cn.keys()].filter(f=>Xt(f)&&o(f))),c=We(()=>r?l():[],[r]),[p,u]=R(null),$=f=>{let b=At(f.trim()),w=_=>[S(_),te(_),...gt(_,"altLabel")].map(At),v=_=>Vn(_)?w(_):w(_).slice(0,2),O=c.find(_=>S(_)===f)||c.find(_=>v(_).includes(b));return O?[O]:c.filter(_=>b&&w(_).some(j=>j.includes(b)))};Te(()=>u(null),[n]);let{route:m}=A,d=f=>{if(A.route!==m)return;let[b,...w]=$(f.target.value);u(b&&!w.length?null:f.target.value),b&&!w.length&&s(b)},h=p?$(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(zs(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${S(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(sd.meant,{names:h}):sd.unknown_thing}</small>`}
    </label>
  `}var sd,ai=B(()=>{"use strict";H();et();W();I();nt();pn();sd=k.explore});function kg({count:t,...e}){let n=ad(Wo(e.from,e.to,e.scenario,!0),e),s=n.length>0&&` ${g(ut.only,{names:rd(n)})}`;return a`<p role="status"><strong>${t?M(ut.none_but,t):ut.none}</strong>${s}</p>`}function wg({from:t,to:e,scenario:n}){let s=Ip([t,e],n).map(u=>u.label),o=qp([t,e],n),r=ed([t,e],n),i=u=>tt(u,"who",n.date).map($=>$.to),l=i(t).some(u=>i(e).includes(u)&&Zt(u,"Agreement")),c=[t,e].every(Vn)?[!r.length&&ut.silent.flow,!l&&ut.silent.agreement]:[],p=rt(c.filter(Boolean));return a`
    ${s.length>0&&a`<p>${g(ut.shared,{steps:rt(s)})}</p>`}
    ${r.length>0&&a`<p>${ut.flows} <${lt} ids=${r} />.</p>`}
    ${p&&a`<p>${g(ut.silent.phrase,{what:p})}</p>`}
    ${o.length>0&&a`<p>${ut.bodies} <${lt} ids=${o} />.</p>`}
  `}function dc({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(u=>Ot(u,"chapterLead",e)),r=s.filter(u=>(o||s).includes(u)&&Dt(u,n)),[i,l]=o?ut.headed:ut.heads,c=(o?[s,o]:[]).map((u,$)=>{let d=u.filter(f=>!r.includes(f)&&Dt(f,n)).flatMap(f=>Ot(f,"inChapter")).filter(f=>bn(f).includes(t[1-$])&&!bn(f).includes(t[$])),h={who:S(t[$]),other:S(t[1-$])};return d.length>0&&a`<p>${g(ut.within,h)} <${lt} ids=${d} />.</p>`}),p=[r.length>0&&a`<p>${i} <${lt} ids=${r} />.</p>`,...c].filter(Boolean);return a`${p}${l&&p.length>0&&a`<p>${l}</p>`}`}function yg({from:t,to:e,scenario:n,collective:s}){let o=We(()=>Oa(t,e,n,s),[t,e,s,n]),r=o.length>jr?g(ut.longer.first,{count:jr}):M(ut.longer.all,o.length),i=o.slice(0,jr).map(l=>a`<${lt} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${F} as="ol" look="wegen" id="langere" items=${i} />`}function id(t){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?V(n(r)):n(r));return a`
    <${N} id=${e} />${D&&` (${vt(e)?.title})`} <${Ct} id=${e} />
    ${C(t.map(({from:o})=>o)).map(o=>a`<p><${N} id=${o} />: ${s(o).join(" ")}</p>`)}
    <${pe} of=${t.flatMap(o=>o.of)} />
  `}function _g({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=ad(t,e),i=We(()=>{let f=w=>[ae(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===s)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(v=>r.includes(v))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(v=>({id:v,text:S(v),look:f(v)}))),ties:t.lines.map(({from:w,to:v},O)=>({from:w,to:v,number:O+1,look:b([w,v])}))}},[t]),l=t.layers.map(f=>ae(f[0])),c=r.length?Wo(n,s,o):t,p=c?.length===t.length?c.count:0,u=rd(r),$=M(ut.works,l.filter(Boolean).length),m={from:S(n),to:S(s),count:t.lines.length},d=f=>U({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${lr} heads=${l.map(f=>f?ut.columns.what:ut.columns.who)} ...${i} chosen=""
          label=${g(ut.picture,m)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${on} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${p>0&&a`<strong>${M(ut.counted,p,{works:$})}</strong> `}
      ${u&&`${M(ut.through,t.count-p,{names:u,works:$})} ${ut.dotted} `}${ut.says}
    </p>
    ${!G()&&h}
    <h2>${ut.sentences}</h2>
    <${F} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>id(f))} />
  `}function ld({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(w=>od(w)?w:""),o=t.verzamel==="ja",r=t.langer==="ja",i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Pp(n,s,e):[],{length:p}=c,u=[n,s,o,e.key,e.plan],$=We(()=>l?Wo(n,s,e,o):null,u),m=(w,v,O)=>a`
    <${cr} label=${v} id=${w} thing=${O} among=${od}
      pick=${_=>U({[w]:_})} />
  `,d=(w,v,O)=>a`
    <label class="vink">
      <input type="checkbox" id=${w} checked=${v} onChange=${()=>U({[w]:v?null:"ja"})} />
      ${` ${O}`}
    </label>
  `,h=$?a`<${_g} ...${i} found=${$} />`:l&&a`<${kg} ...${i} count=${p} />`,f=c.flat().some(w=>w.name==="expected"),b=p>0&&a`
    <h3>${ut.together}</h3>
    ${f&&a`<p class="zacht">${ut.expecting}</p>`}
    <${F} look="wegen" items=${c.map(id)} />
  `;return a`
    <section aria-label=${ut.heading}>
      <h2>${ut.heading}</h2>
      <div class="velden">
        ${m("van",ut.from,n)} ${m("naar",ut.to,s)}
        ${d("verzamel",o,ut.collective)}
        ${l&&a`<button type="button" onClick=${()=>U({van:s,naar:n})}>${ut.swap}</button>`}
        ${l&&$&&d("langer",r,ut.longer.show)}
      </div>
      <p><a href=${L("verken",{uit:n,kies:n})}>${ut.back}</a></p>
      ${!(n&&s)&&a`<p>${ut.choose}</p>`} ${n&&n===s&&a`<p>${ut.same}</p>`}
      ${l&&a`<${dc} of=${[n,s]} scenario=${e} />`}
      ${l&&a`<${wg} ...${i} />`}
      ${$&&$.layers.length>bg?[b,h]:[h,b]}
      ${l&&$&&r&&a`<${yg} ...${i} collective=${o} />`}
    </section>
  `}var ut,od,bg,rd,ad,cd=B(()=>{"use strict";H();et();Ft();W();I();ao();xo();Be();nt();It();ri();Hs();wt();ai();ut=k.explore.path,od=t=>Xt(t)&&(Vn(t)||ae(t)),bg=3,rd=t=>rt(t.map(S)),ad=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Rt(s)&&s!==e&&s!==n)});function md(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=A.route.query,i=l=>{location.hash=L("verken",l)};return{f:()=>o?i({uit:t,kies:t}):U({uit:t,kies:t,weg:null}),"+":()=>!o&&va(t,e,s)&&U({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&U({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!o||U({weg:[...ii(r),t].join(","),kies:null}),p:()=>o?i({van:t}):U({van:t}),Escape:()=>U({kies:null})}}function vg({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=md(t,e),l=va(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Xe(t)}>${_t.actions.page}</a>
      ${s.join()!==t&&c("f",_t.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",M(_t.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",_t.actions.fold)}
      ${(r||!s.includes(t))&&c("h",_t.actions.hide)}
      ${!n.steps.includes(t)&&c("p",_t.actions.path)}
    </p>
  `}function fd(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${_t.panel.label}><p class="zacht">${_t.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=ae(n)?"from":"to",i=c=>a`
    <${N} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${po} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=x(u,"rationale");return a`
      ${m===As?_t.no_step:a`<${N} id=${m} />`}${" "}<${Le} basis=${$} />
      ${d&&a`<span class="zacht"> ${_t.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${po} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${_t.panel.label}>
      <h2>${vs(n)}</h2>
      ${ae(n)&&a`<p>${ce(n,t.scenario.date)}</p>`}
      ${Rt(n)&&a`<p class="zacht">${_t.panel.collective}</p>`}
      ${n!==As&&a`<${vg} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?_t.panel.who:_t.panel.what}</h3>`}
      <${F} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?_t.panel.step:_t.panel.what}</h3>`}
      <${F} look="buren" items=${o.map(l)} />
    </section>
  `}function hd({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=We(()=>{let u=d=>`wie${Rt(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:va(d,t,s);return{columns:[t.who.map(d=>({id:d,text:vs(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:vs(d),look:`wat${$(d)}`,more:[dd(Bs(d,s.date)),a` <small>${Ht(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:vs(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:pd(f,h)}))]}},[t]),l=u=>U({kies:u===n?null:u}),c=(u,$)=>$!==As&&md($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(_t.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${lr} heads=${_t.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&ud("r-beoogd-ondertekenaar",_t.intended)}
      <li class="zacht">${_t.to_step}</li>
      ${Object.entries(ye).map(([u,[,$]])=>ud(pd(u),$))}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some($=>Bs($,s.date)===u)).map(([u,{label:$}])=>a`<li>${dd(u)}${V($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${_t.keys}</p>
  `}function gd({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>Es(d,n,s).length?_t.list.away:ds(d),c=[{key:"wie",label:_t.list.who,text:({who:d,work:h})=>d?vs(d):l(h),cell:({who:d,work:h})=>d?a`<${N} id=${d} /><${Ws} id=${d} />`:l(h)},{key:"rol",label:_t.list.role,text:d=>d.role},Kt("wat",_t.list.what,d=>d.work),{key:"stap",label:_t.list.step,text:d=>i(d.work).map(vs).join(", ")},Cn("stand",_t.list.status,d=>d.work,n.date),ws(_t.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${M(_t.list.caption,r.length)}${s?"":`. ${_t.list.only}`}`;return a`<${yt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>ee(n,vt(d.work)?.key)}}} />`}var _t,ii,xg,$d,vs,Og,pd,ud,dd,bd=B(()=>{"use strict";H();et();W();I();ao();nt();kt();It();ri();ne();wt();qe();_t=k.explore,ii=t=>(t||"").split(",").filter(Xt),xg=t=>Kn.find(e=>[x(e,"identifier"),e].includes(t)),$d=({uit:t,stap:e,partner:n,hoofdstuk:s})=>ii(t||ya(e)?.id||en(n)||xg(s)),vs=t=>t===As?_t.no_step:S(t);Og={"●":"l-heel","◐":"l-lang","○":"l-punt"},pd=(t,e)=>e===As?"l-geen":Og[ye[t]?.[0]]||"l-heel",ud=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,dd=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function wd({rows:t,chosen:e,state:n}){let s=We(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap($=>i($[u]))).sort(($,m)=>+!$-+!m).map($=>({id:`${u} ${$}`,text:$?S($):Ge.unnamed,look:`wie${$&&!Rt($)?"":" verzamel"}`})),c=t.flatMap(u=>{let $=u.between.length?"l-punt":"l-heel";return[...i(u.from).map(m=>({from:`from ${m}`,to:u.id,look:$})),...i(u.to).map(m=>({from:u.id,to:`to ${m}`,look:$}))]}),p=t.map(u=>({id:u.id,text:$c(u.id),look:"wat",more:Sg(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>U({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ge.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${lr} heads=${Ge.columns} ...${s} chosen=${e} label=${g(Ge.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&U({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function yd({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${jg} row=${c} />: <${N} id=${c.id} text=${$c(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${po} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${F} look="buren" items=${i.map(l)} />
    </section>
  `}function ci({rows:t,scenario:e,state:n}){let s=[kd("from",Ge.list.from),kd("to",Ge.list.to),Kt("inhoud",Ge.list.what,o=>o.id,$c),{key:"staat",label:Ge.list.state,text:o=>Ht(o.id,"flowState")},{key:"sindsdien",label:Ge.list.since,text:o=>Ht(o.id,"followUp")},ws(k.explore.list.where,o=>[o.id])];return a`
    <${yt} id="stromenlijst" caption=${g(Ge.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>ee(e)}} />
  `}var Ge,$c,Sg,Cg,li,jg,kd,mc=B(()=>{"use strict";H();et();W();I();xo();nt();It();ri();ne();wt();qe();Ge=k.explore.flows,$c=t=>`${x(t,"content")}${mt(t,"between")&&` (${Ge.among})`}`,Sg=({id:t})=>x(t,"followUp")&&a` <small>${g(Ge.since,{phrase:Ht(t,"followUp")})}</small>`,Cg=t=>t.map(e=>S(e)).join(", ")||Ge.unnamed,li=({ids:t})=>t.length?a`<${lt} ids=${t} />`:a`<span class="zacht">${Ge.unnamed}</span>`,jg=({row:t})=>t.between.length?a`${Ge.between} <${li} ids=${t.from} />`:a`<${li} ids=${t.from} /> → <${li} ids=${t.to} />`;kd=(t,e)=>({key:t,label:e,text:n=>Cg(n[t]),cell:n=>a`<${li} ids=${n[t]} />`})});function pi({of:t,at:e}){let n=t.map(s=>a`<${Le} basis=${s.basis(e)} /><${vd} one=${s} />`);return a`<${F} look="wiehier" items=${n} />`}function Mg({text:t,children:e}){let[n,s]=R(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Tg({of:t,at:e}){if(t.length<=Lg)return a`<${pi} of=${t} at=${e} />`;let n=r=>Ht(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>st(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Mg} text=${`${n(r[0])} (${r.length})`}><${pi} of=${r} at=${e} /><//>`)}
    <${pi} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function _d({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let s=r=>Us({column:r,barrier:t.notation},n.key),o=e.map(({key:r,label:i})=>a`<a href=${s(r)}>${i}</a>`);return a`
    ${G()&&a`<p class="bij niemand">${rs.silent}:</p>`}
    <${F} look="stilte" label=${rs.silent} items=${o} />
  `}function xd({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?rs.undecided:s?rs.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${L("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Od({plan:t,scenario:e}){let{stops:n,several:s}=nd(e,t),o=`route-${t.key}`,r=(p,u)=>a`<${pi} of=${p.all} at=${u} />`;if(G())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((p,u)=>a`
            <section>
              <${xd} stop=${p} place=${u+1} />
              <${_d} stop=${p} plan=${t} />
              ${p.all.length>0&&a`<details><summary>${rs.open}</summary>${r(p,u)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((p,u)=>s.findLastIndex($=>$.at.includes(u))),l=(p,u=p+1)=>({gridColumn:`${p+1} / ${u+1}`}),c=(p,u)=>a`
    ${i.map(($,m)=>u<=$&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
    <i class="dwarslijn" style=${l(p.at[0],p.at[p.at.length-1])}></i>
    <span style=${l(p.at[0],p.at[1])}><${vd} one=${p} /></span>
    ${p.at.map($=>a`<b style=${l($)}><${Le} basis=${p.basis($)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((p,u)=>a`
              <div class="boven-halte" style=${l(u)}><${_d} stop=${p} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(u)}><${xd} stop=${p} place=${u+1} /></div>
              <div class=${p.all.length?"onder-halte":""} style=${l(u)}>
                <${Tg} of=${p.own} at=${u} />
              </div>
            `)}
        </div>
        <${F} look="bij-meer" label=${rs.several} items=${s.map(c)} />
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ye).map(([p,[,u]])=>a`<li><${Le} basis=${p} />${u}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${rs.silent}</li>
        <li><em>${rs.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${on} name=${o} title=${rs.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(rs.says,{silence:k.shared.silence})}</p>
  `}var rs,Lg,vd,Sd=B(()=>{"use strict";H();et();Ft();W();I();xo();Nn();nt();kt();It();Hs();wt();rs=k.explore.route,Lg=10,vd=({one:t})=>a`
  <a class=${Rt(t.id)?"verzamel":null} href=${L("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function Dr(t,e,n,s=0){let[o,r]=R(null);return Te(()=>{let i=!0;r(null);let l=()=>ht().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function hc({chosen:t,choices:e,follows:n}){let s=$e(),o=A.started&&!!t&&G();Te(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&G()?r.reverse():r}</div>`}function zg({before:t,after:e}){let n=fe[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:Z("Severity",t),after:Z("Severity",e)})}function Cd({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(m=>m.was||m.sentence),l=J(r).gaps.filter(m=>m.subject===o&&!i.includes(m.sentence)),c=m=>g(fe.cell,{kind:V(bt(m.column)),step:St(m.barrier).toLowerCase()}),p=m=>a`
    <strong>${c(m)}</strong>
    <span>${g(fe.now,{phrase:m.before})}</span> <span>${g(fe.then,{phrase:m.after})}</span>
  `,u=m=>a`
    <strong>${zg(m)}</strong> ${m.was&&`${g(fe.now,{phrase:m.was})} `}
    ${m.was?g(fe.then,{phrase:m.sentence}):m.sentence}
  `,$=a`
    <h2>${M(fe.stays,l.length)}</h2>
    <p>${fe.why}</p>
    <${F} items=${l.map(m=>m.sentence)} />
  `;return a`
    <h2 role="status">${M(fe.cells,t.length,{all:n})}</h2>
    <${F} look="anderelezing" items=${t.map(p)} />
    ${e.length>0&&a`<p>${g(fe.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${fe.alone}</p>
    <h2>${M(fe.gaps,s.length)}</h2>
    <${F} items=${s.map(u)} />
    ${l.length>0&&$}
  `}function Bg({id:t,status:e,scenario:n}){let s=Dr("supposed",{options:Ms(n),work:t,status:e});return s&&s.silent===void 0?a`<${Cd} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Fg(){let t=Object.keys(y.readings).sort((n,s)=>st(S(fc(n)),S(fc(s)))),e=n=>a`
    <a href=${L(["wat-als","actie",n])}>${S(fc(n))}</a>
    <span class="zacht"> ${g(fe.reading,{status:Z("Status",n.split("=")[1])})}</span>
  `;return a`<p>${fe.begin}</p><h2>${fe.readings}</h2><${F} items=${t.map(e)} />`}function jd({requested:t,scenario:e}){let{date:n}=e,s=b=>ae(b)&&!!Ue(b,n),[o,r]=t.split("="),i=ae(o)?o:"",l=pt(wn(i,n),"alternativeReading").map(b=>x(b,"status")),c=(b,w)=>L(["wat-als","actie",`${b}=${w}`]),p=e.key===Q({}).key&&y.readings[`${i}=${r}`],u=b=>{location.hash=c(b,r||"")},$=([b,w])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${V(w)}</a>
    ${b===Ue(i,n)&&a` <span class="zacht">${fe.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${fe.other}</span>`}
  `,m=a`
    <p><${N} id=${i} />. ${ce(i,n)}.</p>
    <h2>${fe.suppose}</h2>
    <${F} look="standkeuze" items=${us("Status").map($)} />
  `,d=a`<${cr} label=${fe.which} id="actie" thing=${i} among=${s} pick=${u} />`;return a`<${hc} chosen=${i&&r?t:""} choices=${[d,i&&m]} follows=${!i||!r?a`<${Fg} />`:p?a`<${Cd} found=${p} id=${i} scenario=${e} />`:De()?a`<${Bg} id=${i} status=${r} scenario=${e} />`:a`<p>${g(fe.elsewhere,{name:S(i),status:Z("Status",r)})}</p>`} />`}var fe,fc,gc=B(()=>{"use strict";H();et();Ft();W();Ut();I();Pe();nt();kt();It();wt();ai();fe=k.whatif.action;fc=t=>t.split("=")[0]});function Ks(){let t=k.missing;return a`
    <${dt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}function Ng({text:t,answers:e,instead:n}){let s=Dr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=c=>[", ",he.source.about,a`<${lt} ids=${c} />`],l=o.map(({vindplaats:c,woorden:p,over:u})=>a`
      <p><${bc} text=${p} answers=${e} /></p>
      <p class="zacht">${ie(c)}${u.some(Xt)&&i(u.filter(Xt))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(he.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${he.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(he.source.first,{count:o.length})}</p>`}
      <${F} as="ol" look="resultaten" items=${l} />
    </section>
  `}function Ld({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=zr(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(st),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);an(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${he.summarised}</p>`,[u,$]=o.length?[15,he.some_more]:[100,he.too_many],m=c.slice(0,u).map(f=>a`<${Ag} item=${f} answers=${r} />`),d=o.length&&g(he.some,{words:o.map(f=>`“${f}”`).join(he.or)}),h=c.length?d||M(he.found,c.length):g(he.nothing,{text:e});return a`
    <${dt} text=${he.title} />
    <section class="filters" aria-label=${he.label}>
      <div class="velden">
        <${qs} label=${he.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${_n} label=${he.what} name="wat" options=${ln(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:he.type}</p>
    ${o.length>1&&a`<p>${he.alone}${o.map(f=>a` <a href=${L("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(he.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${he.try}${Eg()}</p>`}
    <${F} as="ol" look="resultaten" items=${m} />
    ${c.length>u&&a`<p>${g($,{count:c.length-u})}</p>`}
    ${i&&De()?a`<${Ng} ...${{text:e,answers:r,instead:p}} />`:p}
    <${Se} text=${i?h:""} />
  `}var he,bc,Ag,Eg,Ur=B(()=>{"use strict";Vo();H();et();Ft();W();I();Pe();io();nt();kt();nn();wt();gc();he=k.search;bc=({text:t,answers:e})=>Ma(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Ag=({item:t,answers:e})=>a`
  <a href=${L(t.path,t.query)}><${bc} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${D&&vt(t.id)&&`, ${vt(t.id)?.title}`}</span>
  ${Is(t.id)[0]&&a` <${Ct} id=${t.id} />`}
  <p><${bc} text=${du(t,e)} answers=${e} /></p>
`,Eg=()=>Object.entries(he.lists).map(([t,e])=>a` <a href=${L(t)}>${e}</a>`)});function Ad({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=A.route.query,$=t?"lijst":Md.includes(p)?p:G()?"lijst":"beeld",m=Md.map(d=>[d,ft.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${hs} legend=${ft.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${on} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Ed({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${V(Z(t,i))} (${o(i)})`]);return r.push([Gs,`${V(k.shared.all)} (${n.length})`]),G()?a`<${_n} name="staat" label=${ft.filters.state} options=${r} chosen=${s} />`:a`<${hs} legend=${ft.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Nd({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=zd.map(X=>n[X]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ii(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=We(()=>Ep({...m,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes(m.chosen)?m.chosen:"",b=h.length>yl,w=d.what.length>0,v={shown:d,opened:t,chosen:f,scenario:e,fixed:!!o},O=r.some(Boolean),_=O||l.length>0||e.stated||e.plan,j=ft.alone[hn(t[0])]||ft.alone.other,E=a`<button type="button" class="klein" onClick=${()=>U({weg:null})}>${ft.again}</button>`,K=d.undated>0&&M(ft.undated,d.undated),T={...v,title:o||t.map(vs).join(", ")},z=a`<${xn}><${Rs} fields=${Fd} names=${zd} clear=${O} /><//>`,Lt=a`
    ${l.length>0&&a`<p>${M(ft.hidden,l.length)} ${E}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${M(ft.left,d.left)} ${K}</p>`}
    ${b&&a`<p role="status">${g(ft.too_many,{count:h.length})}</p>`}
    ${!w&&a`<${dc} of=${t.slice(0,1)} scenario=${e} /><p>${_?ft.nothing:j}</p>`}
  `;return a`
    <${Ad} many=${b||!w} field=${s} filters=${z} choices=${a`<${lo} />`} notes=${Lt}
      keep=${{name:ft.file,title:T.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${hd} ...${T} /></div>`} list=${w&&a`<${gd} ...${v} />`}
      panel=${a`<${fd} ...${v} />`} />
  `}function Pg({query:t,scenario:e}){let n=ps("Agreement").filter(u=>no(u,e.date)&&Dt(u,e.plan)),{title:s,none:o}=ft.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=uc("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Gs,c=n.filter((u,$)=>l===Gs||r[$]===l),p=a`<${Ed} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Nd} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Gs?s:`${s}: ${Z("AgreementStatus",l)}`} />`}function Ig({query:t,scenario:e}){let n=We(()=>si(e),[e.date,e.plan]);if(!n.length)return a`<p>${ft.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=uc("FlowState",Object.keys(ft.flows.first)[0],s),r=[...o,Gs].includes(t.staat)?t.staat:o[0]||Gs,i=n.filter($=>r===Gs||$.state===r),l=3*i.length>2*yl,c=t.kies||"",p=r===Gs?k.shared.all:Z("FlowState",r),u=g(ft.flows.title,{state:p});return a`
    <${Ad} many=${l} field=${a`<${Ed} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${ft.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${wd} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${ci} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${yd} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ft.flows.silence}</p>
  `}function Pd({route:{path:t,query:e}}){let n=Q(e),[,s=""]=t;if(s&&!Object.hasOwn(Bd,s))return a`<${Ks} />`;let o=$d(e),r=f=>{U({uit:f,kies:f,weg:null}),Bt(vs(f))},i=a`<${cr} label=${ft.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Kn.map(f=>[x(f,"identifier")||f,S(f)]),c=a`<${_n} name="hoofdstuk" label=${ft.begin.chapters} options=${l} />`,p=s||(e.van?"verbinding":o.length?"":"route"),{title:u=ft.heading,sentence:$=ft.sentence}=ft.starts[p]||{},m=Object.entries(ft.starts).map(([f,{label:b,to:w}])=>[b,L(w.path,w.query),f===p]),d=s?Bd[s]:e.van&&ld,h=o.length?a`<${Nd} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${lo} /></div>
        ${ze(n).map(f=>a`
            ${D&&a`<p><strong>${f.title}</strong></p>`}
            <${Od} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${ft.begin.network}</p>
      `;return a`
    <${dt} text=${ft.heading} title=${p?`${ft.heading}: ${u}`:ft.heading}>
      <p class="uitleg">${$}</p>
    <//>
    <${Ar} label=${ft.starts_label} tabs=${m} />
    ${d?a`<${d} key=${s} query=${e} scenario=${n} />`:h}
  `}var ft,Md,Gs,Td,Fd,zd,Bd,Id=B(()=>{"use strict";Ne();H();et();Ft();W();Ut();I();ao();xo();Be();nt();cd();nn();bd();Wa();mc();Hs();Sd();ai();Ur();ft=k.explore,Md=["beeld","beide","lijst"],Gs="alle",Td=ln(C(Object.values(y.works).flatMap(t=>t.years||[])).sort()),Fd=[[ft.filters.step,"stap",gn],[ft.filters.kind,"soort",Fo],[ft.filters.from,"vanaf",Td],[ft.filters.to,"tot",Td]],zd=Fd.map(([,t])=>t);Bd={informatie:Ig,afspraken:Pg}});function ui(t,e){let n=Os();for(let{mark:s}of t)e?n.add(s):n.delete(s);return U({merk:[...n].join(kc),...!n.size&&{alleen:null}},!0),n.size}var kc,Os,qd,wc,yc=B(()=>{"use strict";et();kc=".",Os=()=>new Set((A.route.query.merk||"").split(kc).filter(Boolean)),qd=()=>[...Os()].join(kc),wc=()=>!!A.route.query.alleen&&Os().size>0});var _c,qg,di,pr,vo,Hr=B(()=>{"use strict";H();I();_c=k.shared.outcomes,qg={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},di=({outcome:t})=>a`<g class=${`teken teken-${_c[t].sign}`}>${qg[_c[t].sign]}</g>`,pr=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${di} outcome=${t} />
  </svg>
`,vo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${pr} outcome=${t} /> ${_c[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function xc({gaps:t,what:e}){let n=Os(),s=t.filter(i=>n.has(i.mark)).length,o=i=>Bt(M(Je.bar.changed,ui(t,i.target.checked))),r=t.length>1?g(Je.mark_all,{count:t.length,what:e}):g(Je.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Wg({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=M(Je.questions,e.length).replace(/^\d+ /,""),u=[...Mo(e.map(d=>o==="topic"?ks(d.query):d.subject_label))].map(([d,h])=>h>1?g(Je.repeated,{title:d,count:h}):d),$=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Je.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${M(Je.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(Je.about_source,{count:s})}</span>`}
    </span>
  `,m=()=>[e.map(d=>a`<${Rg} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${L("aandachtspunten",{tekst:t})}>${Je.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${xc} gaps=${C([...e,...n])} what=${t} />
      <${nr} summary=${$} inside=${m} open=${i} />
    </div>
  `}function Dd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:ks(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Wg} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Dg({row:t,of:e}){let n=en(A.route.query.partner),s=C(tt(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Rd+1?o.slice(0,Rd):o,i=o.length-r.length,l=r.length===1&&s.join()===Je.deadline.how[t.how];return a`
    <${lt} ids=${r} />
    ${i>0&&g(Je.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?Po(e):Je.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function Ug({gap:t,found:e,scenario:n}){let s=e.deadline,o=Je.deadline.columns,r=te(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${Wd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${xc} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${N} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Ql} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Jl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${vo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Dg} row=${s} of=${e.subject} /></td>
    </tr>
  `}function $i({works:t,partner:e}){let n=en(e),s=_a(n);return Object.entries(Je.deadline.left).map(([o,r])=>{let i=t.filter(c=>s(c)===o),l=M(r,i.length,{partner:S(n)});return i.length>0&&a`<p>${l} <${lt} ids=${C(i)} name=${te} />.</p>`})}function Ud({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Je.deadline,p=G()?Vg:Hg,u=n||t.length<=p+1?t:t.slice(0,p),$=Fs(t.map(({found:d})=>d.deadline)),m=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>U({termijnen:"alle"},!0)}>${M(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${L("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(d=>a`<${Ug} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&m}
    </section>
  `}var Je,Wd,Rg,Rd,Hg,Vg,vc=B(()=>{"use strict";Ne();H();et();Ft();W();I();Be();yc();nt();It();mo();wt();Hr();Je=k.gaps;Wd=t=>Os().has(t.mark)?"gemarkeerd":"",Rg=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Wd(t)}`} data-vraag=${t.mark}>
    <${xc} gaps=${[t]} what=${t.sentence} />
    <div><${Ga} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Rd=2;[Hg,Vg]=[8,5]});async function Kr(t,e){let n=await ht().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await ht().ask("page",{options:[],comparisons:e});return ht().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function mi({files:t,children:e=null}){let[n,s]=R("");async function o(r,i){window.addEventListener("beforeunload",Hd),await cs(s,ge.saving,async()=>{let{name:l,data:c}=await ht().ask(r,i);vn(l,c,Vr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Hd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Kd(){let t=$e(),[e,n]=R("");async function s(){let[o]=t.current.files;if(!o)return Bt(ge.first_source);cs(n,ge.busy,async()=>(await ht().ask("source",{data:await ga(o)})).message)}return a`
    <${P} title=${ge.source} note=${ge.source_intro}>
      <div class="velden">
        <label class="veld"><span>${ge.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${ge.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function hi({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map(Gg);return c.sort(st),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${mi} files=${[{id:"bewaar-fouten",label:ge.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Vd} title=${ge.faults} lines=${n} count=${s} />
    <${Vd} title=${ge.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${ge.read}</summary><${F} items=${c} /></details>`}
  `}function Gd(t){if(!t.length)throw new Error(ge.first);if(t.length>1)throw new Error(g(ge.one_only,{count:t.length}));if(t[0].size>cl)throw new Error(g(ge.too_large,{name:t[0].name,most:cl/2**20}));return t[0]}var ge,Vr,Kg,Hd,fi,Vd,Gg,Gr=B(()=>{"use strict";Ne();H();W();I();Pe();nt();ne();xe();ge=k.check,Vr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Kg=()=>ht().ask("shipped").then(()=>ht().show()),Hd=t=>t.preventDefault();fi=()=>a`
  <${P} title=${ge.save} note=${ge.save_intro}>
    <${mi}
      files=${Object.entries(ge.save_as).filter(([t])=>!(D&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${ht().own&&a`<button type="button" id="terug" onClick=${Kg}>${ge.back}</button>`}
    <//>
  <//>
`;Vd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(ge.list,{title:t,count:n})}</h2><${F} items=${e} />`,Gg=([t,e])=>g(ge.counted,{count:e,what:ka(t).toLowerCase()})});function Jg({scenario:t,report:e}){let n=s=>cs(e,Qe.busy,async()=>{let o={options:Ms(t),marks:qd(),kind:s};vn(`${Qe.file}.${s}`,(await ht().ask("marked",o)).data,Vr[s])});return Object.entries(Qe.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Qg({gaps:t,scenario:e}){let[n,s]=R(""),o=Os();if(!o.size)return null;let r=Va(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=wc(),c=De()?Qe.address:Qe.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{ui(p,!1),Bt(Qe.cleared)},$=()=>{U({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Qe.label}>
      <p><strong>${M(Qe.count,o.size)}</strong>${i>0&&M(Qe.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>U({alleen:l?null:"gemarkeerd"})}>${l?Qe.every:Qe.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Qe.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${Qe.print}</button>
      <${_e} name=${`${Qe.file}.csv`} rows=${()=>Qd(r,e)} label=${Qe.csv} id="merk-csv" />
      ${De()&&a`<${Jg} scenario=${e} report=${s} />`}
    </section>
  `}function Yg({all:t}){let e=C(t.map(i=>i.query)).sort(st),n=[...t.flatMap(bs).flatMap(i=>i.partners),...wa],s=[...us("Severity"),...Jd("gewicht",i=>Z("Severity",i))],o=[[Et.fields.partner,"partner",No(n)],[Et.fields.step,"stap",[...gn,...Jd("stap",St)]],[Et.fields.query,"vraag",e.map(i=>[i,ks(i)])],[Et.fields.weight,"gewicht",s],[Et.fields.kind,"soort",Fo]],r=a`<${qs} label=${Et.fields.text} name="tekst" />`;return a`<${xn}><${Rs} ...${{fields:o,after:r}} names=${Oc} /><//>`}function Zg({points:t,low:e,source:n}){let s=Object.fromEntries(Oc.map(i=>[i,A.route.query[i]])),o=M(Et.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,p)=>a`
    <a href=${L("aandachtspunten",{...s,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${Et.parts[i]}</strong> ${g(Et.part_counts[i],p)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Et.parts_label}>
      ${r("points","overleg",!n,{questions:gi(t),topics:o})}
      ${r("source",Yd,n,{questions:gi(e)})}
    </nav>
  `}function Xg({scenario:t}){let{vraag:e,partner:n}=A.route.query,s=e&&n?Ka(J(t).gaps,{...A.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${Et.none}</p>`;let{step:o,other:r,clear:i}=Et.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>U({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function tb({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(m=>bs(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>st(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=bi[n],p=Object.entries(bi).map(([m,d])=>[m,Et.fold[d]]),u=()=>U({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${Et.heading[c]}</h2>
        <p>${Et.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?Et.refold:Et.unfold}</button>
        </p>
      </header>
      <${hs} legend=${Et.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Dd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${Ud} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${Xg} scenario=${s} />`}
  `}function Zd({route:t}){let e=Q(t.query),n=t.query,s=J(e).gaps,o=wc(),r=o?Va(s).filter(w=>Os().has(w.mark)):Ka(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===Yd:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||Oc.some(w=>n[w]),m=n.vouw?n.vouw==="uit":$&&u.length<=eb,d=n.per in bi?n.per:Object.keys(bi)[Number(c&&!p)],f=(n.partner?Ka(s,{...n,partner:""}):[]).flatMap(bs).flatMap(w=>w.deadline?w.subject:[]),b=o?Et.only_title:ks(n.vraag);return a`
    <${dt} text=${o?Et.bar.label:Et.title}>
      <p class="uitleg">${g(Et.intro,{report:ms($t(e.plan))})} ${Zn}</p>
    <//>
    ${ze(e).map(w=>a`<${gs} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${b}</strong></p>`:a`<${Zg} ...${{points:i,low:l,source:c}} />`}
      <${Ea} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Yg} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${Et.source_intro}</p>`}
        <p class="zacht" id="weegt">${Et.weights}</p>
        <${$i} works=${f} partner=${n.partner||""} />
        <${tb} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${_e} name="aandachtspunten.csv" rows=${()=>Qd(u,e)} /></p>
        <${Xo} />
      </div>
    </div>
    <${Qg} gaps=${s} scenario=${e} />
    <${Se} text=${g(Et.shown,{points:gi(i),low:gi(l)})} />
  `}var Et,Qe,Qd,Jd,Oc,Yd,gi,bi,eb,Xd=B(()=>{"use strict";Ne();H();et();Ft();W();Ut();I();Pe();yc();nt();kt();It();nn();ne();vc();mo();Gr();Et=k.gaps,Qe=k.gaps.bar,Qd=(t,e)=>[[...Et.csv,...ts],...t.map(n=>[n.number,Z("Severity",n.severity),ks(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(St).join(", "),n.kinds.map(bt).join(", "),n.partners.map(Jo).join(", "),n.subject_label,$o(n).map(ie).join("; "),...ee(e,n.plan)])];Jd=(t,e)=>{let n=A.route.query[t]||"";return n.includes(",")?[[n,rt(n.split(",").map(e))]]:[]},Oc=["tekst","stap","soort","partner","vraag","gewicht"];Yd="bron",gi=t=>M(Et.questions,t.length);bi={onderwerp:"topic",soort:"query"};eb=25});function ki(t){let e=Sc(t),n=x(t,"summary");return[e,e&&n?`${Rn.reported} ${n}`:n].filter(Boolean)}function sb({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${g(r,{date:it(x(n,o))})})`;return e.startsWith("@")?[a`<${N} id=${n} />`,Object.entries(Rn.when[t]||{}).map(s)]:y.lists[t]?Z(y.lists[t],e):Rn.truth[e]||it(e)}function _i({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Ht(o,"recommendationKind"),response:Ht(o,"response")||Rn.requested.no_response}),s=t.map(o=>a`<li><${N} id=${o} />${g(Rn.requested.line,n(o))}</li>`);return a`<${P} title=${e}><${Pn} id="gevraagd" items=${s} /><//>`}function dr({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of yr(t))u&&p===t&&tn(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:s,title:o,caption:r}=Rn.mentions,i=n.length>(G()?1:ob),l=[Kt("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>we(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...Cn("stand",s.stand,({from:c})=>c),cell:({from:c})=>ae(c)&&a`<${Ct} id=${c} />`}];return a`
    <${or} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${yt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Rn,nb,Sc,se,ur,wi,yi,ob,xi,$r=B(()=>{"use strict";H();Ft();W();I();Be();nt();xe();wt();qe();pn();Rn=k.thing,nb=new Set([...y.hidden,...Rn.shown]),Sc=t=>{let e=x(t,"promise");return e&&`${x(t,"isNew")==="true"?Rn.promised_new:Rn.promised} ${e}`};se=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;ur=t=>Object.entries(cn.get(t)||{}).filter(([e])=>!nb.has(e)).sort(([e],[n])=>+(n==="startsOn")-+(e==="startsOn")).map(([e,n])=>{let s=n.map(o=>a`<${sb} property=${e} value=${o} />`);return[V(ka(e)),s.length>1?a`<${F} items=${s} />`:s[0]]}),wi=t=>gt(t,"altLabel").join(", "),yi=({id:t})=>Ya(t).length>0&&a`<${P} title=${Rn.figures}><${ec} id=${t} /><//>`;ob=3;xi=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${P} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${lt} ids=${pt(s,n)} />${pt(s,n).length>0&&": "}
              <strong>${Ht(s,"engagement")||Rn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${pe} of=${[s]} />
          </div>
        `)}
    <//>
  `});function ab({id:t,scenario:e}){let n=Ae.cell_columns,s=J(e).matrix.kind.filter(c=>$l(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>V(bt(c.column)),r=c=>a`<a href=${Us(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Ve(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...es(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ve(c).word,csv:tr,cell:i},e$(n.how,c=>c.most_basis)];return a`
    <${P} title=${Ae.cells} note=${Vt(e)}>
      <${yt} id="vakken" caption=${Ae.cells_caption} rows=${s} columns=${l}
        file=${Fr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function ib({id:t,links:e,scenario:n,undecided:s}){let o=Ae.columns,r=T=>mt(T,"initiative"),i=T=>vt(T)?.key,{links:l,matrix:c}=J(n),p=C(e.map(r)).length,u=T=>`; ${[Z("Strength",l[T][1]),Qa(T)].filter(Boolean).join("; ")}`,$=[...es(i),Kt("actie",o.action,r),{key:"soort",label:o.kind,text:T=>gt(T,"interventionKind").map(bt).join(", ")},{key:"wie",label:o.who,sort:!1,text:T=>ds(r(T)),cell:T=>a`<${lt} ids=${bn(r(T))} none=${ds(r(T))} />`},Cn("stand",o.stand,r,n.date),e$(o.how,T=>l[T][0],u)],m=Fr(t,"activiteiten",n,i),d={id:"wiewat",caption:Ae.work_caption,rows:e,sort:"actie",columns:$,file:m},h=e.flatMap(T=>y.works[r(T)]?.chapters||[]),f=T=>rt(pt(T,"chapterLead").map(S)),w=Kn.filter(T=>h.includes(T)&&f(T)).map(T=>`${S(T)} – ${f(T)}`).join("; "),v=e.flatMap(T=>gt(T,"interventionKind")),O=C(c.kind.map(T=>T.column)).filter(T=>!v.includes(T)),_=C(J(n).apart.map(({kind:T})=>T)),j=mt(t,"broader")&&!s&&g(Ae.absent,{kinds:rt(O.map(bt))}),E=Go($t(n.plan),k.shared.nothing_step),K=a`<p>${s?k.overview.undecided:E}</p>`;return a`
    <${P} title=${g(e.length>p?Ae.work_rows:Ae.work,{count:p,rows:e.length})}>
      ${e.length?a`<${yt} ...${d} />`:K}
      ${j&&a`<p>${j}</p>`}
      ${w&&a`<p class="zacht">${g(Ae.heads,{chapters:w})}</p>`}
      ${_.map(T=>a`<p class="zacht">${g(Ae.care,{kind:V(bt(T))})}
            <a href=${L("maatregelen",{soort:T})}>${Ae.care_link}</a>.</p>`)}
    <//>
  `}function lb({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${N} id=${n} />`,g(Ce(vt(n)).thing.step.helper,{awareness:Ht(n,"awareness")||Ae.unaware})]);return a`<${P} title=${Ae.helpers}><${F} items=${e} /><//>`}function n$({id:t}){let e=Q(A.route.query),n=pt(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>Ot(l,"barrier")).filter(l=>Zt(l,i)),r=s.flatMap(i=>tt(i,"at").flatMap(l=>l.of)).filter(i=>i in J(e).links&&Dt(i,e.plan));return a`
    <${rb} id=${t} narrow=${n} />
    <${ab} id=${t} scenario=${e} />
    <${ib} id=${t} links=${r} scenario=${e} undecided=${jp(e).has(t)} />
    <${_i} title=${Ae.requested} ids=${o("Recommendation").filter(i=>Dt(i,e.plan))} />
    <${lb} ids=${o("Facilitator")} />
  `}var Ae,Oo,vi,t$,e$,rb,Oi=B(()=>{"use strict";H();et();W();Ut();I();Be();Nn();nt();kt();It();ne();xe();wt();qe();$r();pn();Ae=k.thing.step,Oo=t=>mn.filter(e=>t.includes(e.notation)).map(e=>e.label),vi=t=>y.works[t]?.across?k.shared.all_steps:Oo(Gn(t)).join(", "),t$=t=>ye[t]?.[1]||"",e$=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>t$(e(s))+n(s),cell:s=>e(s)&&[a`<${Le} basis=${e(s)} />`,` ${t$(e(s))}${n(s)}`]}),rb=({id:t,narrow:e})=>a`
  <${P} title=${Ae.what}>
    <${se} text=${x(t,"step")} />
    <${se} text=${x(t,"definition")} />
    <${se} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ae.narrower}<${lt} ids=${e} />.</p>`}
    ${mt(t,"broader")&&a`<p>${Ae.broader}<${N} id=${mt(t,"broader")} />.</p>`}
  <//>
`});function Si({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:h}}){let f=Q(h),{plan:b,strict:w}=f,v=o.map(([,Me,sa])=>sa.find(([Wi])=>Wi===h[Me])?.[1]),O=p&&w&&k.shared.choices.strict_phrase,{found:_,some:j,read:E}=zr(h.tekst||""),K=new Set(j.length||E?[]:_.map(({id:Me})=>Me)),T=n(f),z=T.filter(Me=>!h.tekst||K.has(Me.id)||Ho(r(Me),h.tekst)).filter(Me=>o.every(([,sa,,Wi])=>!h[sa]||Wi(Me,h[sa]))),Lt=M(m.count,z.length),[X,xt]=R([]),Yt=T.filter(({id:Me})=>X.includes(Me)),is=Yt.length>0&&M(k.shared.ticked,Yt.length),q=(is?[is,O]:[...v,h.tekst,O]).filter(Boolean).join(" · ")||k.shared.all,[Oe,...Cs]=s,fr=Me=>a`<${cb} ...${{ticked:X,tick:xt,row:Me,of:Oe}} />`,zm=Yt.length?Yt:z,Bm=()=>En([...s,...$],fa(zm,s,Xl("sorteer",i)),Me=>ee(u?f:null,vt(Me.id)?.key||Me.plan||b,q));return a`
      <${dt} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${xn}>
        <${co} />
        ${u&&a`<${Br} />`}
        <${Rs} fields=${o} names=${["tekst","vouw",...o.map(([,Me])=>Me)]}>
          <${qs} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Qo} />`}
      <p class=${is?"telling vast":"telling"}>${Lt}${is&&`, ${is} `}
        <${_e} name=${`${wr(m.title)}.csv`} rows=${Bm} />
        ${c&&!u&&!Yt.length&&a`<span class="zacht"> ${k.shared.ticks}</span>`}</p>
      <${yt} id=${t} caption=${g(m.caption,{count:Lt})} rows=${z}
        columns=${c&&!u?[{...Oe,cell:fr},...Cs]:s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${Se} text=${Lt} />
    `}}function cb({ticked:t,tick:e,row:n,of:s}){let o=t.includes(n.id),r=()=>e(o?t.filter(l=>l!==n.id):[...t,n.id]),i=g(k.shared.tick,{what:S(n.id)});return a`
    <label class="merk"><input type="checkbox" checked=${o} aria-label=${i} onChange=${r} /></label>
    ${s.cell?s.cell(n):s.text(n)}
  `}var Wn,qt,un,c$,s$,p$,Jr,Qr,u$,pb,So,ub,db,d$,$$,$b,mb,o$,r$,m$,fb,f$,hb,gb,bb,a$,kb,h$,g$,b$,Ss,Yr,k$,wb,yb,i$,l$,w$,y$=B(()=>{"use strict";Vo();H();et();Ft();W();Ut();I();Be();io();nt();kt();It();nn();ne();wt();qe();$r();Oi();Wn=k.partners,qt=k.measures,un=k.lookup;c$=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>gt(t,e))].join(" "),s$="organisationKind",p$=Si({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[D?t:""],textOf:({id:t})=>c$(t),fields:[[Wn.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[Wn.fields.kind,"soort",us("OrganisationKind"),({id:t},e)=>x(t,s$)===e],[Wn.fields.role,"rol",Object.entries(Wn.roles),({roles:t},e)=>t.includes(e)]],columns:[Kt("naam",Wn.columns.name,({id:t})=>t,S,Ws),{key:"soort",label:Wn.columns.kind,text:t=>Ht(t.id,s$)},{key:"titel",label:Wn.columns.heads,text:({id:t})=>Ot(t,"chapterLead").map(te).join("; ")},{key:"stappen",label:Wn.columns.steps,text:t=>Oo(t.steps).join(", ")},{key:"handelt",label:Wn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Wn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Wn.columns.wish,text:t=>t.wish}]}),Jr=t=>y.called[t]?.short||"",Qr=t=>x(t,"prefLabel"),u$="exploitationForm",pb=Fn.map(t=>({id:t,...y.works[t],text:[c$(t),Ht(t,u$)].join(" ")})).sort((t,e)=>st(Jr(t.id)||"~",Jr(e.id)||"~")||st(Qr(t.id),Qr(e.id))),So=D?"":ls[0].date,ub={key:"plan",label:V(Bn(So)),text:({id:t})=>Ue(t,So)?ce(t,So):"",cell:({id:t})=>Ue(t,So)&&a`<${Ct} id=${t} date=${So} />`},db=(t,e,n)=>{let o=oo(t).filter(r=>x(r,"dueBy")===e).map(r=>n?x(r,"deadlineLabel")||Qr(t):x(r,"deadlineText"));return[it(e),rt(n?o:o.map(r=>`“${r}”`))].filter(Boolean).join(": ")},d$="alle",$$=({id:t},e)=>Zt(t,e),$b=No(Fn.flatMap(Eo)),mb=({id:t,across:e},n)=>n===d$?e:Gn(t).includes(n),o$=t=>a`<span class="zacht">${t}</span>`,r$=({id:t,container:e})=>An(t,"lead")?k.shared.unread:e?"":k.shared.no_lead,m$=t=>qt.dated.some(Zt.bind(null,t))?C(qt.days.flatMap(gt.bind(null,t))):[],fb=({id:t,due:e=""})=>m$(t)[0]||e,f$=Si({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>pb.filter(e=>Dt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Qr(t),more:[{key:"hoofdstuk",label:qt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"kop",label:qt.columns.heads,text:({id:t})=>rt(vr(t))},{key:"doet",label:qt.columns.who,text:({id:t})=>ds(t)},{key:"beloofd",label:qt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:qt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:qt.columns.terms,text:({id:t})=>ro(t).join("; ")},{...Zo(un.columns.place,({id:t})=>t),text:({id:t})=>C([...le(t),...le(wn(t))]).map(ie).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===A.route.query.hoofdstuk)??t[0],titles:[...so,["",qt.no_chapter]]},fields:[[qt.fields.what,"wat",Object.entries(qt.types),$$],[qt.fields.chapter,"hoofdstuk",so,({chapters:t},e)=>t?.includes(e)],[qt.fields.step,"stap",[...gn,[d$,qt.across]],mb],[qt.fields.kind,"soort",Fo,({id:t},e)=>xr(t).includes(e)],[qt.fields.status,"staat",us("Status"),({id:t},e)=>Ue(t)===e],[qt.fields.who,"partner",$b,({id:t},e)=>Eo(t).includes(e)],[qt.fields.form,"vorm",us("ExploitationForm"),({id:t},e)=>gt(t,u$).includes(e)]],columns:[{key:"nr",label:qt.columns.number,text:({id:t})=>Jr(t),cell:({id:t})=>Jr(t)?a`<a href=${Xe(t)}>${Jr(t)}</a>`:o$(qt.no_number)},Kt("naam",qt.columns.name,({id:t})=>t,Qr),...es(({id:t})=>vt(t)?.key),{key:"wat",label:qt.columns.what,text:({id:t})=>we(t)},...So&&So!==be?[ub]:[],Cn("nu",D?qt.columns.stand:V(Bn(be)),({id:t})=>t),{key:"termijn",label:qt.columns.deadline,text:fb,cell:t=>{let e=C([t.due||"",x(t.id,"finalDueBy")]).filter(Boolean);return m$(t.id).map(it).join(" – ")||e.map(s=>a`<p>${db(t.id,s,e.length>1)}</p>`)}},{key:"stap",label:qt.columns.step,text:({id:t})=>vi(t)},{key:"wie",label:qt.columns.lead,sort:!1,text:t=>t.leads?.map(S).join(", ")||r$(t),cell:t=>t.leads?a`<${lt} ids=${t.leads} />`:o$(r$(t))}]}),hb=["concerns","reportedUnder","barrier","answeredBy"],gb=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:C(hb.flatMap(n=>pt(t,n))).filter(Xt),text:[S(t),...gt(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),bb=({id:t})=>a`<${se} text=${x(t,"summary")} look="zacht" />`,a$="Recommendation",kb=Object.entries(un.types).filter(([t])=>ps(t).length),h$=(t,e,n)=>Si({name:t,of:e,sort:"naam",rows:({plan:s})=>gb.filter(o=>Dt(o.id,s)&&Zt(o.id,a$)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),more:[{key:"samenvatting",label:un.columns.summary,text:({id:s})=>x(s,"summary")}],groups:{of:({id:s})=>Object.keys(un.types).find(o=>Zt(s,o))||"",titles:Object.entries(un.types).map(([s,o])=>[s,V(o)])},fields:[[un.fields.what,"wat",kb.filter(([s])=>s===a$===n),$$],[un.fields.step,"stap",gn,({steps:s},o)=>s.includes(o)]],columns:[Kt("naam",un.columns.name,({id:s})=>s,S,bb),...es(({id:s})=>vt(s)?.key),{key:"wat",label:un.columns.what,text:({id:s})=>we(s)},{key:"zegt",label:un.columns.description,text:s=>s.description},{key:"over",label:un.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${lt} ids=${s.about} name=${te} />`},Zo(un.columns.place,({id:s})=>s)]}),g$=h$("naslag","lookup",!1),b$=h$("gevraagd","requested",!0),Ss=k.timeline,Yr=t=>t.day.slice(0,4),k$=t=>A.route.query.jaar||Yr(t),wb=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?Ao(t.id):[Yr(t)];return n?n<=e&&e<=s:Yr(t)===e},yb=t=>k$(t)===Yr(t)?t.day:`z${t.day}`,i$=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),l$=ln(C(y.timeline.map(Yr))),w$=Si({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&ce(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${i$(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:k$,titles:l$},fields:[[Ss.fields.what,"wat",Object.entries(Ss.kinds),(t,e)=>t.kind===e],[Ss.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[Ss.fields.year,"jaar",l$,wb]],columns:[{key:"dag",label:Ss.columns.when,text:yb,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:Ss.fields.what,text:t=>Ss.kinds[t.kind]},{key:"wat",label:Ss.columns.what,text:i$,cell:t=>[t.id&&a`<${N} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Ss.columns.stand,text:t=>t.phrase},Zo(un.columns.place,t=>t.at)]})});function _b({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Js.requested_mark}</span>`,r=e&&a`<span class="bij door">${Js.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ys} bar=${t.bar} />${l}`}function xb({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ti(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=ns(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ve(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${uo(c)} aria-haspopup="dialog" onClick=${()=>U({cel:c})}>
        <span class="sr">${g(Js.cell,{row:t.label,step:St(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${_b} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Le} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function ji({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=On(n),i=er(t,e,n),[l,c]=R(s?Math.max(0,r.indexOf(Da(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Sb} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Ci(n)} role="table">
      <caption>${g(Js.caption,{rows:Js.heads[t],scenario:Vt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Js.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${vb} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Js.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ke(t,e,n).map(u=>a`<${Ob} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Js,vb,Ob,Sb,Ci,Cc=B(()=>{"use strict";H();et();W();I();Nn();kt();bo();wt();Js=k.overview;vb=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Ob=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${N} id=${t.id} text=${t.label} />`:t.label}</th>
    ${On(e).map((o,r)=>a`<${xb} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Sb=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Js.one_step}>
    ${On(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${St(s)}
        </button>
      `)}
  </div>
`,Ci=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Cb({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:s,ask:o,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${L(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${s.map(p=>a`<path d=${p} />`)}</svg><span><strong>${o}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${Qs.wish}</h2><a href=${L(Qs.also.to,Qs.also.choose)}>${Qs.also.ask}</a>
      <${F} look="tegels" items=${Qs.tiles.map(n)} />
    </section>
  `}function jb({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&Na(n,e?s:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${L("aandachtspunten",l)}>${t.ask}</a></p>
  `}function Lb({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Qs.discuss.title}</h2><p>${Qs.discuss.note}</p>
        <p class="acties"><a href=${L("aandachtspunten")}>${g(Qs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <${F} look="kaartjes" items=${r.map(i=>a`<${jb} ...${{point:i,several:s}} />`)} />
        `:null})}
    </section>
  `:null}function Mb({state:t,word:e,things:n,date:s}){let o=i=>Is(i,s)[1]&&a`<span class="zacht"> – ${Is(i,s)[1]}</span>`,r=g(oe.group,{state:V(e),count:n.length});return a`
    <div class="standgroep">
      <${D?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${je} ids=${jt(n)} more=${o} />
    </div>
  `}function Tb({scenario:t,plan:e}){return J(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:o,undecided:r})=>{let i=y.codes.InterventionKind[s],l=o.map(p=>a`<${Mb} ...${p} date=${t.date} />`),c=r?oe.undecided:Go(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${D?"h3":"h2"}>${g(oe.apart.title,{kind:i.label})}<//>
          <p>${g(oe.apart.note,{definition:i.definition})}</p>
        </div>
        ${o.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function x$({route:t}){let e=Q(t.query),n=Object.hasOwn(jc,t.query.rijen||"")&&jc[t.query.rijen||""]||"kind",s=Object.entries(jc).map(([c,p])=>[c,oe.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=J(e),l=a`<${Fb} answer=${i} plan=${$t(e.plan)} plans=${ze(e)} />`;return a`
    ${n==="kind"?l:a`<${dt} text=${oe.heading} title=${oe.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${oe.matrix[n]}</h2><p>${Vt(e)}</p>
          <p class="acties"><a href=${L("methode")}>${oe.legend.more}</a></p>
          <${lo}>
            <${hs} legend=${oe.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ze(e).map(c=>a`
            ${D&&a`<h3>${c.title}</h3>`}
            <${gs} plan=${c} />
            <${ji} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${_e} name="matrix.csv" rows=${()=>Bb(n,e,c)} />
              <${on} name=${Ci(c)} title=${oe.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${Ci(c)}"]`} legend=".legenda .stalen li" note=${oe.legend.note} />
              <${Ds} text=${()=>location.href} label=${oe.link} />
            </div>
            <${Tb} scenario=${e} plan=${c} />
          `)}
        <${Xo} />
      </div>
      <${Za} undecided=${Ua(e)} />
    </div>
    ${r&&a`<${rr} address=${r} by=${n} scenario=${e} />`}
    <${Se} text=${r?"":g(oe.shown,{scenario:Vt(e)})} />
  `}var oe,_$,Qs,jc,zb,Bb,Fb,v$=B(()=>{"use strict";H();et();Ft();W();Ut();I();Nn();nt();kt();bo();nn();ne();Hs();wt();Cc();pn();oe=k.overview,{truth:_$}=k.thing,{start:Qs}=oe;jc={"":"kind",partner:"partner",vorm:"form"},zb=(t,e,n)=>{let{word:s,lines:o}=Ve(e);if(!e)return[t.label,St(n),oe.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,St(n),s,o.join("; "),Z("Basis",r),_$[String(i)],l,c,p,_$[String(u)]]},Bb=(t,e,n)=>[[...oe.csv,...ts],...Ke(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...zb(s,o,On(n)[r]),...ee(e,n.key)]))],Fb=({answer:t,plan:e,plans:n})=>{let s=String(new Date().getFullYear()),o=C(n.map(({date:i})=>i.slice(0,4))).filter(i=>i<s),r=a`
    <p><strong>${M(oe.start.dated,o.length,{years:rt(o)})}</strong>${" "}${oe.start.since}</p>
  `;return a`
  <div class="start">
    <${dt} text=${oe.heading} title=${oe.title}>
      <p>${g(oe.start.intro,{report:ms(e)})}</p>
      ${o.length>0&&r}
    <//>
    <${Cb} answer=${t} />
  </div>
  <${Lb} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function O$(t,e){let n=await ht().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Dn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Ab(c,n)),l=(r||[]).length-i.length;return ht().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Mc({decisions:i,undone:[]}),null}function Ab({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Mc(t){let e=Jt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await ht().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Ee(...t){let{decisions:e}=Jt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await Mc({decisions:[...e,...t],undone:[]})}async function S$(t){let{decisions:e,undone:n}=Jt(),s=[...e,...n],o=e.length+t;o>=0&&o<=s.length&&await Mc({decisions:s.slice(0,o),undone:s.slice(o)})}function Xr(){let{rows:t,places:e}=Jt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var Dn,Jt,Li,Lc,Zr,Mi,Co,Ti,jo=B(()=>{"use strict";W();I();Pe();Dn=()=>ht().board,Jt=()=>Dn();Li=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),Lc=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Zr,Mi]=[Lc("column"),Lc("name")],Co=(t,e)=>Lc("list")("",t,e);Ti=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Eb({column:t,act:e}){let[n,s]=t.both,{found:o}=Jt(),r=o.columns.some(({target:h,table:f})=>h===o.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(Mt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>Ee(Zr(t.which,"target",p[h]||`${l}:${h}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?Mt.whose:Mt.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(Mt.readings[h],{one:n,other:s}):Mt.roles[h]}
        </label>`)}
    </fieldset>
  `}function Nb({column:t,act:e}){let{targets:n,fields:s}=Jt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&Mt.by_values,t.options.length>0&&t.why==="head"&&g(Mt.maybe,{what:t.options.join(", ")}),t.month_first&&Mt.month_first,t.says].filter(Boolean),m=C([...n.slice(0,C$),Mt.notes,...n.slice(C$)]),d=c?[[`${l}:${c}`,g(Mt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${ko} label=${g(Mt.as,{head:r})} value=${d[0]?.[0]||l||Mt.notes}
          options=${[...d,...ln(m)]} pick=${h=>e(()=>Ee(Zr(o,"target",h===Mt.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(Mt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${Eb} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Pb(){let[t,e]=R(0),{rows:n,fields:s}=Jt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[Mt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <${P} look="bordproef" title=${g(Mt.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${Mt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${Mt.following}</button>
      </p>
    <//>
  `}function j$({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Jt().found,l=[[g(Mt.read,{read:n.filter(c=>!c.open).length,count:n.length}),Mt.sum.placed],[g(Mt.read,{read:n.filter(c=>c.led).length,count:n.length}),Mt.sum.led],[String(Ti(s).length),Mt.sum.asks],[String(o.length),Mt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${Mt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Nb} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${P} look=${null} title=${Mt.plan}>
          <${_s} id="plannaam" label=${Mt.plan_title} value=${r.title}
            pick=${c=>t(()=>Ee(Co(i.title,c)))} />
          <${_s} id="plandag" type="date" label=${Mt.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Ee(Co(i.day,c)))} />
        <//>
        <${Pb} />
        <${P} look=${null} title=${Mt.sums}>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var Mt,C$,L$=B(()=>{"use strict";H();W();jo();I();xe();ir();Mt=k.board.columns,C$=-1});function M$({act:t}){let e=$e(),[n,s]=R(null),[o,r]=R(""),[i,l]=R(""),c=(h,f)=>o||t(()=>(r(h),f().finally(()=>r("")))),p=h=>c(rn.busy,async()=>{let f=await h(),b=await O$(f.name,f.data);if(s(b&&{...b,given:f}),b)return Bt(b.message);location.hash=L("controleer",{stap:"kolommen"})}),u=h=>c(h?rn.result.alongside_busy:rn.result.making,async()=>{n&&(await Kr(n.given,h)).ok&&(location.hash=L(h?"vergelijk":"overzicht"))}),$=h=>p(async()=>{let f=Gd(h);return{name:f.name,data:await ga(f)}}),m=(h,f)=>p(async()=>({name:h,data:new TextEncoder().encode(f)}));Te(()=>{let h=f=>$(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
    <p class="acties">
      <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
      <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
      <span>${o}</span>
    </p>
  `;return a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${rn.list.drop}</h2>
        <p>${rn.list.kinds}</p>
        <label class="veld"><span>${rn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${rn.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${rn.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${h=>l(h.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${rn.list.pasted}.txt`,i)}>
            ${rn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${rn.list.example_name}.csv`,rn.list.example_list)}>${rn.list.example}</button>
        </div>
      </section>
    </div>
    <${F} look="bordfeiten" items=${rn.list.facts.map(({head:h,text:f})=>a`<strong>${h}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${hi} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var rn,T$=B(()=>{"use strict";Ne();H();et();jo();I();Pe();Gr();rn=k.board});function Ib({which:t,text:e,act:n}){let[s,o]=R(null),r=`wie-${encodeURIComponent(t)}`,i=s?.match(/.*;\s*/)?.[0]||"",l=s===null?[]:Jt().found.organisations;return a`<details><summary>${Nt.other}</summary>
    <label class="veld"><span>${g(Nt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Ee(Mi(t,"names",s||"")))}>${Nt.other_take}</button></details>`}function z$({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Jt().found,r=(...d)=>e.filter(({reading:h})=>d.includes(h)),i=r("new").map(({text:d})=>d),l=C(e.flatMap(d=>d.fresh)).filter(d=>!i.includes(d)),c=r("several"),p=Ti(e).length,u=(d,...h)=>t.bind(null,()=>Ee(Mi(d,"names",h.join("; "))),void 0),$={count:e.length,fresh:i.length+l.length,asks:p},m=a`<${F} items=${n} /><p class="zacht">${Nt.left_out_more}</p>`;return a`
    <p class="uitleg">${p?g(Nt.intro,$):Nt.nothing}</p>
    <${ta} act=${t} title=${Nt.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${M(Nt.take_all,c.length)}</button></p>`}>
      ${({which:d,text:h,parts:f})=>a`
        <p>${f.map(b=>a`<span class="bordnaam">${b}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${u(d,...f)}>${g(Nt.split,{count:f.length})}</button>
          <button type="button" class="alslink" onClick=${u(d,h)}>${Nt.one}</button>
        </p>
      `}
    <//>
    <${ta} act=${t} title=${Nt.same} names=${r("same")}>
      ${({which:d,parts:h,meant:f})=>a`
        <p>${g(Nt.same_text,{meant:f})}</p>
        <p class="acties">
          <button type="button" onClick=${u(d,f)}>${Nt.yes}</button>
          <button type="button" class="alslink" onClick=${u(d,...h)}>${Nt.no}</button>
        </p>
      `}
    <//>
    <${ta} act=${t} title=${Nt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(Nt.fresh,{names:rt(l.map(d=>`“${d}”`))})}</p>`}>
      ${({which:d,text:h,kind:f})=>a`
        <${ko} label=${g(Nt.kind_of,{name:h})} value=${f||"organisatie"}
          options=${Object.entries(Nt.new_kinds)} pick=${b=>t(()=>Ee(Mi(d,"kind",b)))} />
      `}
    <//>
    <${ta} act=${t} title=${Nt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Nt.no_partner_more}</p>`} />
    ${n.length>0&&a`<${P} look="bordnamen" title=${Nt.left_out}>${m}<//>`}
    <${ta} act=${t} title=${Nt.known} names=${r("known","split","decided")}>
      ${({meant:d})=>d&&a`<p class="zacht">${g(Nt.means,{meant:d})}</p>`}
    <//>
    <${P} look=${null} title=${Nt.expect} note=${Nt.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${d=>t(()=>Ee(Co(o.without,d.target.checked?"nee":"ja")))} />
        ${Nt.expect_yes}
      </label>
    <//>
  `}var Nt,ta,B$=B(()=>{"use strict";H();W();jo();I();xe();ir();Nt=k.board.partners;ta=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <${P} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${M(Nt.count,i.count)}</span></p>
            ${s?.(i)}<${Ib} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function Rb(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Wb({row:t,name:e,act:n}){let{choices:s}=Jt().found,o=t.asks[e],r=[["","…"],...ln(s[e]||[])],i=l=>n(()=>Ee(Zr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${Tt.right}</button>`}
      ${s[e]&&a`<${ko} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Db({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Jt().found,[c,p]=R(!1),{proposal:u}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=[["",Tt.unknown],...ln(C([...m?[m]:[],...i[l.kind]]))],h=O=>{s(),e(()=>Ee(Li(t.which,l.kind,O)))},f=O=>{n(t,c&&$&&!t.places.includes(O)?`${$}; ${O}`:O),p(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(u?.value||"")}>${u?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,w=a`
    <button type="button" class="alslink" onClick=${()=>p(!0)} aria-pressed=${String(c)}>${Tt.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${Tt.later}</button>
  `;function v(O){let{target:_,currentTarget:j,key:E,shiftKey:K}=O;if(_!==j||O.ctrlKey||O.altKey||O.metaKey)return;let T=r.find(z=>z.key===E.toUpperCase());if(T)f(T.value);else if(E==="Enter"&&K&&u)o();else if(E==="Enter"&&u)f(u.value);else if(E.toUpperCase()==="L")n(t,"");else if(E==="+")p(!0);else if(E==="ArrowDown"||E==="ArrowUp"){let z=[...document.querySelectorAll(".bordkaart")];z[z.indexOf(j)+(E==="ArrowDown"?1:-1)]?.focus()}else if(E==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;O.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${v}>
        <h3><span class="bij">${t.number}</span>${Rb(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:O,role:_})=>a`<span>${O}${_&&` (${_})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||Tt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(O=>a`<${Wb} row=${t} name=${O} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:O,key:_})=>a`<button type="button" class=${u?.value===O?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(O))} onClick=${()=>f(O)}>
              ${O} <kbd aria-hidden="true">${_}</kbd></button>`)}
        </div>
        <${_s} label=${Tt.kind} value=${m} options=${d} pick=${h} />
        <p class="acties">
          ${u&&!r.some(({value:O})=>O===u.value)&&b}
          ${$&&w}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function Ub(){let{cells:t,places:e}=Jt().found;return a`
    <${P} look="bordgroei" title=${Tt.matrix} note=${Tt.matrix_more}>
      <table><thead><tr><td></td>
          ${e.slice(0,-2).map(({value:n,key:s})=>a`<th scope="col"><abbr title=${n}>${s}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:n,placed:s,open:o})=>a`<tr><th scope="row">${n}</th>
              ${s.map((r,i)=>a`<td class=${r?"is-vol":o[i]?"is-open":""}>
                  ${r||(o[i]?"":"–")}
                  ${o[i]>0&&a`<span>${g(Tt.open_at,{count:o[i]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    <//>
  `}function F$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Jt().found,[r,i]=R(e[0]?.reason||""),[l,c]=R(qb),[p,u]=R(0),[$,m]=R([]),d=$e(),[h,f]=R(0),b=[...e,...["",zi].map(q=>({reason:q,value:"",count:0,strength:""}))].map(q=>({...q,count:n.filter(Oe=>Tc(Oe,q.reason)).length})).filter(({count:q})=>q),w=n.find(({which:q})=>q===$.at(-1)),v=b.find(({reason:q})=>q===r)||b.find(({reason:q})=>w&&Tc(w,q))||b[0],O=v?.reason,_=q=>{i(q),m([]),u(0),G()&&d.current?.scrollIntoView()},j=()=>c(E.length),E=n.filter(q=>Tc(q,O)||q.open&&$.includes(q.which)),K=Math.max(0,Math.min(p,E.length-1)),T=q=>t(()=>Ee(...q.map(Oe=>Li("*",o.step,"",Oe))),Xr);async function z(q,Oe){await t(()=>Ee(Li(q.which,o.step,Oe)));let Cs=Jt().found.rows.filter(({open:fr})=>fr).length;Bt(g(Oe?Tt.is_at:Tt.is_open,{title:q.number||q.title,value:Oe,count:Cs})),f(Cs||!q.open?E.indexOf(q)+1:-1)}Te(()=>{if(!h)return;h<0&&zt("verder")?.focus();let q=d.current?.querySelectorAll(".bordkaart")||[],Oe=q[Math.min(G()?1:h,q.length)-1];h>0&&(Oe||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let Lt=e.filter(({strength:q})=>q==="sterk").map(({reason:q})=>q),X=a`
    <button type="button" id="alle-sterke" onClick=${()=>T(Lt)}>${Tt.take_strong}</button>
  `,xt=a`
    <button type="button" id="alle-voorstellen"
      onClick=${()=>T(e.map(({reason:q})=>q))}>
      ${g(Tt.take_all,{count:e.reduce((q,{count:Oe})=>q+Oe,0)})}
    </button>
  `,Yt=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!K} onClick=${()=>u(K-1)}>${Tt.previous}</button>
      <span>${g(Tt.which,{place:K+1,count:E.length})}</span>
      <button type="button" disabled=${K>E.length-2}
        onClick=${()=>u(K+1)}>${Tt.following}</button>
    </p>
  `,is=g(Tt.more,{count:E.length-l}),Ri=q=>q===zi?Tt.done:q||Tt.none;return a`
    <p class="bordstand">${Xr()} ${n.every(({judged:q})=>q)&&Tt.all_done}</p>
    <div class="borddrie">
      <${P} look="bordredenen" title=${Tt.reasons}>
        ${Lt.length>1&&Lt.length<e.length&&X}
        ${e.length>1&&xt}
        <ul>
          ${b.map(({reason:q,value:Oe,count:Cs,strength:fr})=>a`<li key=${q} class=${q===O?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(q===O)}
                  onClick=${()=>_(q)}><span class="bordtal">${Cs}</span> ${Ri(q)}</button>
                <p class="zacht">
                  ${fr==="zwak"&&a`<span class="bordnaam">${Tt.weak}</span> `}
                  ${Oe?g(Tt.proposal,{value:Oe}):q===zi?Tt.done_more:Tt.none_more}
                </p>
                ${Oe&&a`<button type="button" class="klein" aria-label=${`${M(Tt.take,Cs)}: ${q}`}
                    onClick=${()=>T([q])}>${M(Tt.take,Cs)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${v&&Ri(v.reason)} <span class="zacht">${E.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${Tt.keys}</summary>
          <p>${g(Tt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(G()?E.slice(K,K+1):E.slice(0,l)).map(q=>a`<${Db} key=${q.which} ...${{row:q,act:t,place:z}}
              hold=${()=>m([...$,q.which])}
              all=${()=>T([q.proposal?.reason||""])} />`)}
        </ul>
        ${G()&&E.length>1&&Yt}
        ${!G()&&E.length>l&&a`<button type="button" onClick=${j}>${is}</button>`}
      </section>
      <${Ub} />
    </div>
  `}var Tt,qb,zi,Tc,A$=B(()=>{"use strict";Ne();H();Ft();W();jo();I();xe();ir();Tt=k.board.place,qb=30,zi="-",Tc=({open:t,proposal:e},n)=>n===zi?!t:n?e?.reason===n:t&&!e});function E$({act:t}){let e=Jt(),{name:n,decisions:s}=e,{rows:o,plan:r,places:i,access:l,fields:c}=e.found,[p,u]=R(null),[$,m]=R(""),d=JSON.stringify(s),h=e.taken===d&&ht().own;Te(()=>{h||t(async()=>{e.taken=d;let j=await Kr({name:n,decisions:s},!1);u(j.ok?null:j)})},[d]);let f=()=>vn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),b=()=>$!==Ye.alongside_busy&&cs(m,Ye.alongside_busy,async()=>{let j=await Kr({name:n,decisions:s},!0);if(!j.ok)return u(j);location.hash=L("vergelijk")});if(p)return a`<div class="antwoord"><${hi} ...${p} /></div>`;if(!h)return a`<p role="status">${Ye.making}</p>`;let w=Q(A.route.query),v=y.plans.find(({title:j})=>j===r.title)||y.plans[y.plans.length-1],O=J(w).apart.filter(j=>j.plan===v.key&&j.groups.length),_=i.flatMap(({value:j})=>{let E=o.filter(K=>!K.judged&&K.places.includes(j));return E.length?[a`${j}: ${E.map(({number:K,title:T})=>`${K} ${T}`.trim()).join("; ")}`]:[]});return a`
    <p>
      ${Xr()}
      ${o.some(j=>!j.judged)&&a` <strong>${Ye.not_yet}</strong>`}
    </p>
    <p class="acties">
      <a href=${L("aandachtspunten")}>${Ye.questions}</a>
      <button type="button" id="ernaast" onClick=${b}>${Ye.alongside}</button>
      <span role="status">${$}</span>
    </p>
    ${_.length>0&&a`<p>${Ye.bare}</p><${F} items=${_} />`}
    <${ji} by="kind" scenario=${w} plan=${v} />
    ${O.map(({kind:j,groups:E})=>{let K=E.flatMap(T=>T.things);return a`<p>${M(Ye.apart,K.length,{kind:bt(j)})} <${lt} ids=${K} /></p>`})}
    ${A.route.query.cel&&a`<${rr} address=${A.route.query.cel} by="kind" scenario=${w} />`}
    <${P} title=${Ye.take_along}>
      <${_s} id="toegang" label=${Ye.access} value=${r.access||"niet-openbaar"}
        options=${l.map(j=>[j,j.replace("-"," ")])}
        pick=${j=>t(()=>Ee(Co(c.access,j)))} />
      <p class="zacht">${Ye.access_more}</p>
      <${mi} files=${[{id:"bewaar-werkmap",label:Ye.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${Ye.choices}</button>
      <//>
      <p class="zacht">${Ye.workbook_more} ${Ye.next_list}</p>
    <//>
    <${fi} />
  `}var Ye,N$=B(()=>{"use strict";H();et();W();Ut();jo();I();Pe();kt();bo();ne();xe();wt();Cc();ir();Gr();Ye=k.board.result});function q$({state:t,why:e,own:n}){let s=k.werkplaats,o=L("controleer",{stap:as[0]}),r=n?a`<strong>${g(s.own,{name:n})}</strong> <a href=${o}>${s.to_save}</a>. `:`${g(s.shipped,{title:y.meta.title})} `;return a`<p>${r}${t==="off"?e:s.states[t]}</p>`}function Jb(){let t=document.activeElement,e=Kb.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==zt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&zt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Gb));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Qb({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Jt(),l=o.rows.filter($=>$.open).length,c=as[as.indexOf(t)+1],p=($,m)=>e(S$.bind(null,$),()=>m),u=t==="plaatsen"&&l?g(Qt.next_open,{count:l}):Qt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${M(Qt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Qt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Qt.undone)}>${Qt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,Qt.redone)}>${Qt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Vb(e)}>${Qt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${L("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function W$({route:t}){let[,e]=R(0),[n,s]=R(""),o=t.query.stap||P$,r=Dn()&&as.includes(o)?o:as[0];P$=r;let{of:i,Step:l}=I$[r],c=Dn()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u(m,d){let h=Jb(),f=Dn()?.decisions.length;try{s(""),await m(),e(w=>w+1);let b=Dn()?.decisions.length||0;d?Bt(d()):b!==f&&Bt(M(Qt.decided,b)),window.setTimeout(h,60)}catch(b){s(b.message)}}Te(()=>{A.started&&window.scrollTo(0,0)},[r]),Te(()=>{function m(f){let b=zt({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>Dn()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",m,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[A.route]);let $={day:p,own:Dn()?.found.own,count:Dn()?.found.rows.length};return a`
    <${Hb} at=${r} />
    <${dt} key=${r} text=${i.title} title=${`${k.check.title}: ${Qt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,$)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Qt.source,{...c,day:p,who:c.access||Qt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${Dn()&&r!==as[0]&&a`<${Qb} at=${r} act=${u} />`}
    ${r===as[0]&&a`<${fi} /><${Kd} />`}
  `}var Qt,I$,as,P$,R$,Hb,Vb,Kb,Gb,D$=B(()=>{"use strict";Ne();H();et();Ft();W();jo();I();Pe();L$();T$();B$();A$();N$();ne();Gr();Qt=k.board,I$={lijst:{of:Qt.list,Step:M$},kolommen:{of:Qt.columns,Step:j$},plaatsen:{of:Qt.place,Step:F$},partners:{of:Qt.partners,Step:z$},resultaat:{of:Qt.result,Step:E$}},as=Object.keys(I$),P$=as[0];R$=()=>a`
  <${dt} text=${Qt.elsewhere.title}><p class="uitleg">${Qt.elsewhere.intro}</p><//>
  <ol>${Qt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Xo} />
`,Hb=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Qt.steps_label}><ol>
      ${as.map((e,n)=>a`<li class=${n<as.indexOf(t)?"is-gedaan":""}>
          <a href=${L("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Qt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,Vb=t=>t(async()=>{let e=Jt(),{name:n,data:s}=await ht().ask("workbook",{decisions:e.decisions});vn(n,s,Vr.xlsx),e.saved=!0}),Kb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Gb=":is(button,select,input,a)"});function Yb({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>zc?` ${g(dn.first,{count:zc})}`:"";return a`
    <${yt} id="eigen-uitkomst" caption=${`${M(dn.rows,e.length)}${o}`}
      rows=${e.slice(0,zc)} columns=${s} />
    <div class="acties"><${_e} name=${dn.file} rows=${()=>[t,...e]} label=${dn.csv} /></div>
  `}function V$({start:t=dn.example}){let[e,n]=R(t),[s,o]=R(""),[r,i]=R(null);function l(){i(null),cs(o,dn.busy,async()=>i(await ht().ask("ask",{text:e})))}return a`
    <${P} title=${dn.title} note=${dn.intro}>
      <label class="veld breed"><span>${dn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${dn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?dn.yes:dn.no}</strong></p>`}
        ${r?.graph&&a`<${H$} label=${dn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${Yb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function Xb(t){let e=Object.entries(t.columns),n=s=>zs(s.subject)?a`<${N} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>K$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Zb],...es(s=>s.plan),{key:"bron",label:Wt.columns.place,sort:!1,text:s=>$o(s).map(ie).join("; ")}]}function tk({name:t,query:e,scenario:n}){let s=G$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Wt.nothing}</p>`;let o=Xb(e),r={rows:M(Wt.rows,s.length),scenario:Vt(n)},i={key:"sentence",label:Wt.columns.sentence,text:c=>c.sentence},l=()=>En([i,...o],s,c=>ee(n,c.plan));return a`
    <${yt} id=${`uitkomst-${t}`} caption=${g(Wt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${_e} name=${`${t}.csv`} rows=${l} />
      <a href=${L("aandachtspunten",{vraag:t})}>${Wt.as_sentences}</a>
    </div>
  `}function ek({name:t,query:e,scenario:n}){let s=e.shelf===Ba;return a`
    <p class="kruimel"><a href=${L("vragen")}>${Wt.title}</a></p>
    <${dt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${xn}><${Aa} /><//>`}
    <${Sn} pairs=${[[Wt.why,e.why],[Wt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Wt.result}</h2><${tk} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Nl([t,e])&&a`<p>${e.open?Wt.open:Wt.elsewhere}</p>`}
    ${t in Wt.rows_of&&a`<p><a href=${L("overzicht",{rijen:Wt.rows_of[t]})}>${Wt.in_overview}</a></p>`}
    <${ss} title=${Wt.sparql}>
      <${H$} label=${Wt.sparql} text=${e.sparql} lang="en" />
      <${Ds} text=${()=>e.sparql} label=${Wt.copy} />
    <//>
    ${ke()&&!e.open&&a`<${V$} key=${t} start=${e.sparql} />`}
  `}function nk({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Wt.columns.title,text:o=>o.title,cell:o=>a`<a href=${L(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Wt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Wt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <${P} look=${null} title=${t.title} note=${t.intro}>
      <${yt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Ba?s:s.slice(0,2)} />
    <//>
  `}function J$({route:t}){let e=Q(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${Ks} />`;if(n)return a`<${ek} ...${{name:n,query:s,scenario:e}} />`;let o=Mo(G$(e).map(r=>r.query));return a`
    <${dt} text=${Wt.title}><p class="uitleg">${Wt.intro}</p><//>
    ${ke()&&a`<${V$} />`}
    ${Wt.shelves.map(r=>a`<${nk} shelf=${r} counts=${o} />`)}
  `}var Wt,dn,zc,H$,U$,K$,G$,Zb,Q$=B(()=>{"use strict";H();et();Ft();W();Ut();I();Pe();io();nt();kt();nn();ne();xe();mo();wt();qe();Ur();Wt=k.questions,dn=k.questions.own,zc=200;H$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;U$={barrier:t=>t.barrier&&St(t.barrier),kind:t=>t.kind&&bt(t.kind),partner:t=>t.partner&&Jo(t.partner),severity:t=>Z("Severity",t.severity),detail:t=>t.detail&&(zs(t.detail)?S(t.detail):t.description)},K$=(t,e)=>(U$[t]?U$[t](e):e[t])||"",G$=t=>J(t).gaps.flatMap(e=>bs(e).map(n=>({...n,plan:e.plan}))),Zb={key:"severity",label:Wt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>K$("severity",t),cell:t=>a`<${Pa} severity=${t.severity} />`}});function X$(t,e,n,s){let o=n;return{placed:Ac(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function sk({lane:t,rows:e,wide:n}){let s=Fs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Gt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Gt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Gt.line}>
        ${s.length?s.join(" · "):M(Ys.lane_total,e.length)}
      </text>
    </g>
  `}function ok({row:t,lane:e,shown:n,point:s}){let o=Gt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Gt.level,i=t.tail&&Fc[t.outcome].tail&&Gt.left+t.tail,l={row:t,x:o,y:r},c=g(Ys.mark,{...t,what:t.what||Ys.card.none,phrase:Fc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Xe(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${di} outcome=${t.outcome} /></g>
    </a>
  `}function rk({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=le(o.id),c=fl(o.work),p={...r>e*.62?{right:Bi(e-r+14,e)}:{left:Bi(r+14,e)},...i>n*.6?{bottom:Bi(n-i,n)}:{top:Bi(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${vo} outcome=${o.outcome} on=${o.on&&g(Ys.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${lt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${ie(l)}</p>`}
    </div>
  `}function em({plan:t,rows:e,date:n}){let[s,o]=R(null),{wide:r,years:i,beyond:l}=Qn(t),{placed:c,bottom:p}=X$(t,e,Gt.top,({levels:_,title:j})=>Math.max(_*Gt.level+Gt.pad,j.length*Gt.line+36)),u=Gt.left+r+20,$=p+Gt.foot,m=kl(t,n),d=Gt.left+m.x,h=g(Ys.report,{date:it(m.date)}),f=h.length*8.6+24,b=()=>o(null),w=_=>_.key==="Escape"&&b(),v=l&&{x:Gt.left+l.x,y:Gt.top-9},O=Math.min(Math.max(d-f/2,Gt.left),u-f);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${$}`} role="group" aria-label=${Ys.picture}>
        <rect class="daarna" x=${d} y=${Gt.top} width=${u-d} height=${p-Gt.top} />
        ${i.map(({year:_,x:j})=>a`
            <g class="jaar">
              <line x1=${Gt.left+j} x2=${Gt.left+j} y1=${Gt.top} y2=${p} />
              <text x=${Gt.left+j+4} y=${Gt.top-9}>${_}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${v}>${Ys.beyond}</text></g>`}
        ${c.map(_=>a`<${sk} lane=${_} rows=${_.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Gt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${O} y=${p+4} width=${f} height="28" rx="3" />
          <text x=${O+f/2} y=${p+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(_=>_.mine.map(j=>a`<${ok} key=${j.id} ...${{row:j,lane:_}} shown=${s?.row.id===j.id} point=${o} />`))}
      </svg>
      ${s&&a`<${rk} at=${s} width=${u} height=${$} close=${b} />`}
    </div>
  `}function om({scenario:t,plan:e}){let n=$s(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Qn(e),i=fn(e.key,t.date),l=f=>Z$+8+f/s*(mr-Z$-16),c=f=>Math.max(ak,sm(f)*nm+4),{placed:p,bottom:u}=X$(e,n,Bc,c),$=l(kl(e,i).x),m=p.map(f=>g(Y$.description,{chapter:Io(f),counts:rt(Fs(f.mine))})),d=$>mr-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${ck(f,b)}) scale(${ik})`}>
      <title>${[b.name,b.by,Fc[b.outcome].phrase].join(", ")}</title>
      <${di} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${mr} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${Bc} width=${mr-$} height=${u-Bc} />
      ${o.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Ys.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${mr} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${pk(Io(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:b})=>lk(b).map(([w,v])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${mr} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(Y$.line,{date:it(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(b=>b.level<Ec).map(h(f)))}
    </svg>
  `}var Y$,Ys,Fc,Gt,Ac,tm,Bi,Z$,mr,Bc,nm,ak,ik,Ec,sm,lk,ck,pk,Nc=B(()=>{"use strict";H();et();W();I();nt();It();wt();Hr();Y$=k.summary.lanes,Ys=k.promises,Fc=k.shared.outcomes,Gt={left:320,top:32,foot:40,level:19,pad:30,line:21},Ac=(t,e)=>Qn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);tm=({plan:t,lane:e})=>Qn(t).lanes[e]?Io(Qn(t).lanes[e]):"";Bi=(t,e)=>`${t/e*100}%`;[Z$,mr,Bc,nm,ak,ik]=[262,690,17,8,16,.62],Ec=30,sm=t=>Math.min(t.levels,Ec),lk=t=>[...Mo(t.filter(({level:e})=>e>=Ec).map(({x:e})=>e))],ck=(t,e)=>t.middle+(e.level-(sm(t)-1)/2)*nm,pk=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function uk({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?Ln.route.undecided:Ln.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${F} look="gemis" label=${Ln.route.silent} items=${i} />`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${Rt(l)?"verzamel":""}>
                <${Le} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function dk({scenario:t,plan:e}){let n=Ke("kind",t,e),s=Ke("partner",t,e),{reach:o}=J({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${uk} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function rm({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Vt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(Ln.head,{date:it(fn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(Ln.foot.source,{sources:fs(t)})} ${g(Ln.foot.version,l)}</p>
        <p>${g(Ln.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function $k({cell:t,step:e}){let n=St(e),s=t?.brief||[],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${ys} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function fk({scenario:t,plan:e,...n}){let s=Ce(e).summary,{points:o}=J({...t,plan:e.key}),{phrase:r,named:i}=Hn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${rm} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:ms(e)})} ${r.lead}</p>
      <${gs} plan=${e} />
      <${Fi} title=${s.matrix.title} note=${s.matrix.note}>
        <${mk} scenario=${t} plan=${e} />
        <${Nr} undecided=${Ua(t,e)} />
      <//>
      <${Fi} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${g(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function hk({scenario:t,plan:e,...n}){let{summary:s,shared:o}=Ce(e),r=it(fn(e.key,t.date)),i=Cr($s(e,t.date),o.outcomes,Hn(t,e).named).map(([c,{tile:p,count:u}])=>a`
      <${pr} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}
    `),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${rm} plan=${e} scenario=${t} ...${n}>
      <${Fi} title=${s.route.title} note=${s.route.note}>
        <${dk} scenario=${t} plan=${e} />
      <//>
      <${Fi} title=${s.lanes.title} note=${l}>
        <${om} scenario=${t} plan=${e} />
        <${F} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function am({route:t}){let e=Q(t.query),n=ze(e);return a`
    <div class="vel-boven">
      <${dt} text=${Ln.title}><p class="uitleg">${Ln.screen}</p><//>
      <${co} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Ln.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((s,o)=>[fk,hk].map((r,i)=>{let l=2*o+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:s,number:l,total:2*n.length}} />`}))}
    </div>
    <${Se} text=${Ln.screen} />
  `}var Ln,mk,Fi,im=B(()=>{"use strict";H();Ft();W();Ut();I();Nn();kt();It();bo();nn();xe();Nc();wt();Hr();Ln=k.summary;mk=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Ln.matrix.title}</caption>
    <thead>
      <tr><td></td>${On(e).map(n=>a`<th scope="col">${St(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ke("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${$k} cell=${s} step=${On(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Fi=t=>a`<${P} look="blok-blad" label=${t.title} ...${t} />`});function Ai(t){let n=t.flatMap(o=>qo(o,Q({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(ye).find(r=>n.includes(`${o} ${r}`));return Pc(mn.filter(s).map(o=>`${o.label} (${ye[s(o)||""][1]})`))}function gk({id:t}){let e=lm(t),n=({key:v})=>g(ot.steps,{steps:Ai(e.filter(O=>Dt(O,v)))}),s=v=>y.partners[v].find(O=>O.id===t)?.steps||[],o=Oo(s("")),r=y.plans.filter(v=>s(D?v.key:"").length),i=tt(t,"who").flatMap(v=>v.acts?[]:Gn(v.to)),l=Oo(C(i)).filter(v=>!o.includes(v)),c=v=>!An(v,"partner")&&[v,...Ot(v,"reportedUnder")].flatMap(Jn).every(O=>O===t),p=jt(C(e.filter(v=>y.works[v]?.across&&c(v)))),u=Ot(t,"unitOf"),$=jt(Ot(t,"chapterLead")),m=$.flatMap(le),d=$.flatMap(v=>Ot(v,"concerns")).filter(v=>Zt(v,"Contradiction")&&le(v).some(O=>m.includes(O))),h=d.length>0&&a`${ot.disputed} <${lt} ids=${C(d)} />`,f=v=>{let O=Oo(y.partners[""].find(_=>_.id===v)?.steps||[]);return O.length>0&&a`<span class="zacht"> – ${Pc(O)}</span>`},b=x(t,"tooi"),w=[...ur(t),[k.thing.also_known,wi(t)],[ot.leads,$.length>0&&a`<${je} ids=${$} /> ${h}`],[ot.units,u.length>0&&a`<${je} ids=${u} more=${f} />`],[ot.identity,b?g(ot.identified,{code:b,date:it(x(t,"checkedOn"))}):ot.unidentified]];return a`
    <${P} title=${k.thing.known}>
      <${se} text=${x(t,"summary")} />
      ${Rt(t)&&a`<p>${ot.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${ot.independent}</p>`}
      ${r.map(v=>a`<p>${D&&`${v.title}: `}${n(v)}</p>`)}
      ${p.length>0&&a`<p>${ot.across}<${lt} ids=${p} />.</p>`}
      ${l.length>0&&a`<p>${g(ot.named_steps,{steps:Pc(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${ot.no_steps}</p>`}
      <${Sn} pairs=${w} />
    <//>
  `}function bk({id:t,rows:e}){let n=ot.columns,s=p=>vt(p.to)?.key,o=({of:p})=>C(p.map(u=>x(u,"summary"))).join(" "),r=[...es(s),Kt("actie",n.action,p=>p.to),{key:"soort",label:n.what,text:p=>we(p.to)},{key:"rol",label:n.role,text:p=>p.phrase,cell:p=>[p.phrase,a`<${se} text=${o(p)} look="zacht" />`]},Cn("stand",n.stand,p=>p.to),{key:"stap",label:n.step,text:p=>vi(p.to)},ws(n.place,p=>p.of)],i=C(e.map(p=>p.to)).map(p=>{let u=e.filter($=>$.to===p);return{...u[0],phrase:C(u.map($=>$.phrase)).join(", "),of:u.flatMap($=>$.of)}}),l=Fr(t,"activiteiten",Q({}),s),c=a`
    <${yt} id="acties" caption=${ot.work_caption} rows=${i} sort="actie" columns=${r} file=${l}
      open=${G()?yk:void 0} />
  `;return a`
    <${P} title=${g(ot.work,{count:i.length})} note=${ot.work_note}>
      ${i.length?c:a`<p>${k.shared.none}</p>`}
    <//>
  `}function kk({id:t}){let e=x(t,"organisationKind")===ot.places.of&&!Rt(t)?gt(t,"altLabel"):[],n=p=>e.some(u=>Yn(p.replace("-"," ")).includes(Yn(u))),s=p=>gt(p,"place").filter(n).join(", "),o=tt(t,"who").map(p=>p.to),r=jt(Fn.filter(p=>s(p)&&!o.includes(p))),l=a`<${je} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${Ct} id=${p} />`} />`,c=g(ot.places.title,{count:r.length});return r.length>0&&a`<${P} title=${c} note=${ot.places.note}>${l}<//>`}function wk({id:t}){let e=Q({}),n=_a(t),o=y.plans.flatMap(m=>$s(m,e.date)).filter(m=>m.outcome==="ahead"&&n(m.work)),r=lm(t),i=C([...r,...r.flatMap(m=>pt(m,"followedBy"))]).filter(m=>ot.to_come.includes(Ue(m))&&!o.some(d=>d.work===m)),l=m=>g(k.shared.work.bound,{date:m}),c=[...o.map(({work:m,what:d,quote:h,by:f})=>[n(m),m,d,`${h} (${l(f)})`]),...i.map(m=>["planned",m,ce(m).toLowerCase()])],p=Object.entries(ot.coming.groups).flatMap(([m,d])=>{let h=c.filter(([b])=>b===m).map(([,b,...w])=>a`<li><${N} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${Pn} id=${`komt-${m}`} items=${h} first=${G()?Ic:void 0} />`;return h.length?a`<p>${M(d,h.length)}</p>${f}`:[]}),u=L("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${ot.coming.all}</a></p>`;return p.length>0&&a`<${P} title=${ot.coming.title} note=${ot.coming.note}>${p}${$}<//>`}function _k({id:t}){let e=tt(t,"own");if(!e.length)return null;let n=({to:s,of:[o]})=>a`
    <h3><${N} id=${s} /></h3>
    <${Er} id=${o} /><${pe} of=${[o]} />
  `;return a`
    <${P} title=${g(ot.own,{count:e.length})} note=${ot.own_note}>
      <${Pn} id="eigen" as="div" first=${Ic} items=${e.map(n)} />
    <//>
  `}function xk({id:t}){let e=tt(t,"member");if(!e.length)return null;let n=({of:i})=>a`
    <p>${[x(i[0],"asOf").slice(0,4),x(i[0],"post")].filter(Boolean).join(": ")}</p>
    ${i.map(l=>a`<${se} text=${x(l,"summary")} />`)} <${pe} of=${i} />
  `,s=jt(C(e.map(i=>Ts(i,t)))).map(i=>{let l=e.filter(c=>Ts(c,t)===i);return a`<li><${N} id=${i} />${l.map(n)}</li>`}),o=e[0].to===t?ot.its_members:ot.members,r=a`<${Pn} id="leden" items=${s} first=${s.length} />`;return a`<${P} title=${o} note=${ot.no_names}>${r}<//>`}function vk({id:t}){let e=new Map(tt(t,"with").map(r=>[Ts(r,t),r]));if(!e.size)return null;let n=jt([...e.keys()]).map(r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?ot.more_works:ot.works,{works:i.map(te).join(", ")});return a`<li key=${r}><${N} id=${r} /><span class="zacht">${c}</span></li>`}),s=a`<${Pn} id="samen" items=${n} first=${Ic} />`,o=G()?s:a`<ul class="kolommen">${n}</ul>`;return a`<${P} title=${ot.together} note=${ot.alphabetical}>${o}<//>`}function Ok({id:t}){let e=Q({}),n=oi(t,e),s=n.flatMap(u=>u.rows),o=rt(n.flatMap(({end:u})=>u===t?[]:S(u))),r=n.reduce((u,$)=>u+($.end===t?$.rows.length:0),0),i=g(o?ot.flows.also:ot.flows.title,{count:r,more:s.length-r}),l={id:G()?"stromen":"",title:i},c=o&&a`<p class="zacht">${g(ot.flows.note,{names:o})}</p>`,p=a`<${ci} ...${{rows:s,scenario:e}} state=${S(t)} />`;return s.length>0&&a`<${or} ...${{...l,intro:c}}>${p}<//>`}var ot,lm,Pc,yk,Ic,cm,pm=B(()=>{"use strict";H();et();Ft();W();Ut();I();ao();xo();Be();io();nt();kt();It();ne();mc();xe();wt();qe();$r();Oi();pn();ot=k.thing.organisation,lm=t=>tt(t,"who").flatMap(e=>e.acts?e.to:[]),Pc=t=>rt(t.map(e=>e.toLowerCase()));[yk,Ic]=[4,1];cm=({id:t})=>a`
  <${gk} id=${t} />
  <${bk} id=${t} rows=${tt(t,"who")} />
  <${kk} id=${t} />
  <${wk} id=${t} />
  <${_k} id=${t} />
  <${xi} title=${ot.wishes} ids=${Ot(t,"wish")} of="concerns" />
  <${_i} title=${ot.requested} ids=${jt(Ot(t,"askedOf"))} />
  <${xk} id=${t} />
  <${Ok} id=${t} />
  <${vk} id=${t} />
  <${dr} id=${t} />
`});function Sk({id:t,reports:e}){let n=$n(t);if(zn(t.split("/")[0]).dates.length<3)return null;let s=r=>kn(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Ct} id=${t} date=${r} />`,o=e.map(({date:r})=>a`<span class="zacht">${it(r)}</span>${s(r)}`);return a`<${F} as="ol" look="verslagen" label=${n.strip} items=${o} />`}function Ck({id:t}){let e=zn(t.split("/")[0]),{no_result:n,not_mentioned:s}=$n(t),o=e.dates.filter(({date:p})=>Ue(t,p)),r=y.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=p=>le(p).length>0&&x(p,"resultReported")!=="true"&&!k.thing.organisation.to_come.includes(Ue(t)),l=(p,u)=>a`
    <${se} text=${x(p,"summary")} /><${go} of=${p} />
    <${se} text=${u===e.date&&i(p)&&n} look="zacht" />
    <${pe} of=${[p]} />
  `,c=o.map(({date:p,label:u})=>{let $=wn(t,p);return a`
      <strong>${V(u)}</strong>
      <p><${Ct} id=${t} date=${p} /></p>
      ${r&&p===e.date&&a`<${se} text=${r} look="zacht" />`}
      ${kn(t,p).earlier&&a`<p class="zacht">${V(s)}</p>`}
      ${$&&l($,p)}
    `});return a`<${Sk} id=${t} reports=${o} /><${F} as="ol" look="tijdlijn" items=${c} />`}function jk({id:t}){let e=pt(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${Z("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${$n(t).silent}</strong></p><${F} items=${n} />`}function Lk({id:t}){let e=$n(t),n=e.deadline_columns,s=oo(t);if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>it(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>Sr(x(i,"modality"))},{key:"er",label:n.there,text:i=>kn(i).delivery||e.not_there},{...ws(n.place,()=>[]),cell:i=>a`<${se} text=${x(i,"summary")} /><${pe} of=${[i]} />`}];return a`<${yt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Mk({id:t}){let e=$n(t),n=e.who_columns,s=tt(t,"who"),o=pt(t,"reportedUnder"),r=o.length>0&&a`${e.partners_above}<${lt} ids=${o} />.`;if(!s.length)return a`<p>${An(t,"partner")?k.shared.unread:e.no_partner}${r}</p>`;let i=[Kt("wie",n.who,({from:l})=>l,S,Ws),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>x(l[0],"summary")},ws(n.place,({of:l})=>l.slice(0,1))];return a`<${yt} id="wie" caption=${e.who_caption} rows=${s} columns=${i} />`}function Tk({id:t}){let e=pt(mt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${$n(t).heading}<${lt} ids=${e} />.</p>`}function zk({id:t}){let e=$n(t),n=Or(t);return n.length?n.map(s=>a`<${Er} id=${s} /><${pe} of=${[s]} />`):x(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:gt(t,"interventionKind").map(bt).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function Bk({id:t}){let e=$n(t),n=Ot(t,"subMeasureOf"),s=o=>a` <${Ct} id=${o} />`;return a`<${P} title=${e.container}><p>${e.parts}</p><${je} ids=${n} more=${s} /><//>`}function um({id:t}){let e=$n(t),n=zn(t.split("/")[0]),s=Bn(n.date,n),o=ur(t),r=Ot(t,"concerns").filter(l=>Zt(l,"Contradiction")),i=x(t,"isContainer")==="true"?Bk:Fk;return a`
    <${P} title=${x(t,"promise")?e.promise:e.what}>
      ${ki(t).map(l=>a`<${se} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${se} text=${g(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${se} text=${e.numbered} look="zacht" />`}
      <${pe} of=${[t]} />
      ${r.length>0&&a`<p>${e.disputed} <${lt} ids=${r} /></p>`}
    <//>
    <${i} id=${t} />
    <${yi} id=${t} />
    ${o.length>0&&a`<${P} title=${k.thing.further}><${Sn} pairs=${o} /><//>`}
    <${dr} id=${t} />
  `}var $n,Fk,dm=B(()=>{"use strict";H();W();I();Be();nt();kt();It();xe();wt();qe();$r();pn();$n=t=>Ce(vt(t)).thing.undertaking;Fk=({id:t})=>a`
  <${P} title=${$n(t).progress}><${Ck} id=${t} /><${jk} id=${t} /><${Lk} id=${t} /><//>
  <${P} title=${$n(t).who}><${Mk} id=${t} /><${Tk} id=${t} /><//>
  <${xi} title=${$n(t).expected} ids=${tt(t,"expected").map(({of:e})=>e[0])} />
  <${P} title=${$n(t).steps}><${zk} id=${t} /><//>
`});function Nk({id:t}){let e=Ak[hn(t)];return e?y.plans.filter(n=>!vt(t)||n===vt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Ek} key=${n.plan.key} ...${n} />`):null}function Pk({id:t}){let e=Ot(t,"inChapter"),n=Vl(Ze.other.annex.file),s=c=>a` <${Ct} id=${c} />`,o=c=>g(Ai([c])?Ze.other.at:Ze.other.no_step,{steps:Ai([c])}),r=c=>a`${s(c)}<p class="zacht">${[...ki(c),i(c),o(c)].filter(Boolean).join(" ")}</p>`,i=c=>ro(c).length>0&&g(Ze.terms,{terms:ro(c).join("; ")}),l=Fn.filter(c=>y.works[c]?.chapters?.includes(t)&&!e.includes(c));return a`
    <${P} title=${Ze.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ze.other.annex.label}</a></p>`}
      <${je} ids=${jt(e)} more=${r} />
      ${l.length>0&&a`<p>${Ze.other.under}</p><${je} ids=${jt(l)} more=${s} />`}
    <//>
  `}function Ik({id:t}){let e=[...ur(t),[Zt(t,"Legislation")?Ze.also_known:Ze.in_source,wi(t)],[Ze.place,le(t).length>0&&a`<${pe} of=${[t]} />`]];return a`
    <${P} title=${Ze.known}>
      ${Zt(t,"Facilitator")&&a`<p class="zacht">${Ce(vt(t)).thing.other.judged}</p>`}
      <${se} text=${Zt(t,"Figure")&&y.lookups[t].description} />
      <${se} text=${x(t,"summary")} />
      <${se} text=${x(t,"rationale")} />
      <${Sn} pairs=${e} />
    <//>
    <${yi} id=${t} />
    ${Zt(t,"Chapter")&&a`<${Pk} id=${t} />`}
    <${dr} id=${t} />
  `}function Wk({id:t}){let e=Q(A.route.query),n=hn(t)==="organisation"&&x(t,"notation"),s=i=>bs(i).some(({partners:l})=>n&&l.includes(n)),o=J(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${Ga} gap=${i} scenario=${e} /></article>
  `;return a`
    <${P} title=${g(Ze.gaps,{count:o.length})}>
      <${Pn} id="vragen" items=${o.map(r)} first=${G()?Rk:qk} as="div" />
    <//>
  `}function Dk({id:t}){let e=hn(t),n=[$m[e]&&a`<a href=${L($m[e])}>${Ze.crumbs[e]}</a>`,D&&vt(t)?.title,...["inChapter","subMeasureOf"].map(s=>mt(t,s)&&a`<${N} id=${mt(t,s)} />`),we(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function mm({route:t}){let e=t.path.slice(1).join("/");if(!Xt(e))return a`<${Ks} />`;let n=S(e),s=hn(e),o=s==="undertaking"&&x(e,"isContainer")!=="true",r=()=>{let i=()=>g(Ze.stand,{stand:ce(e).toLowerCase()}),l=o?[Sc(e),i()]:[x(e,"summary")],c=[`${we(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),p=C([...le(e),...le(wn(e))]);return Fa(c.replace(/([^.!?])$/,"$1."),p,null,vt(e)||$t())};return a`
    <${Dk} id=${e} />
    <${dt} text=${n} title=${n}>
      ${o&&a`<p><${Ct} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Qo} />`}
    <${Nk} id=${e} />
    <div class="acties bovenaan">
      <${Ds} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${L("verken",{uit:e,kies:e})}>${Ze.around}</a>
    </div>
    <${Uk[s]} id=${e} />
    <${Wk} id=${e} />
  `}var Ze,qc,Ak,Ek,qk,Rk,$m,Uk,fm=B(()=>{"use strict";H();et();Ft();W();Ut();I();Be();nt();kt();It();nn();ne();xe();mo();wt();qe();$r();pm();Oi();dm();pn();Ur();Ze=k.thing,qc=k.thing.route,Ak={organisation:(t,e)=>y.partners[D?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Gn},Ek=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${D?g(qc.of_plan,{plan:t.title}):qc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${qc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[qk,Rk]=[3,1];$m={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Uk={undertaking:um,organisation:cm,step:n$,other:Ik}});function Hk({rows:t,whole:e,chosen:n,plan:s,scenario:o}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ct.tiles_label}>
      ${Cr(t,Ce(s).shared.outcomes,e?Hn(o,s).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>U({uitkomst:n===r?null:r})}>
            <${pr} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:it(fn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Vk({id:t,work:e,outcome:n}){let s=x(t,"reportedNearby"),o=!A.route.query.stand&&ct.of_work[s?"reported":"unreported"][n],r=o&&ce(e),i=s||x(e,"summary");return r?i?g(o,{state:r,phrase:i}):r:s}function Qk({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>st(l.day,c.day)),i=r.slice(0,Gk).map(l=>bm(l,a`<${pr} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${ct.open.title}</h2>
      <p>${r.length?g(ct.open.phrase,{date:it(fn(e.key,n))}):ct.open.none}</p>
      <${F} items=${i} />
      <p><a href=${L("aandachtspunten",{vraag:"deadline-verstreken"})}>${ct.open.gaps}</a></p>
      <h2>${ct.read.title}</h2>
      <ul class="leesregels"><li>${ct.read.first}</li>${Jk}<li>${ct.read.last}</li></ul>
    </aside>
  `}function Xk({rows:t}){let e=No([...t.flatMap(r=>Eo(r.work)),...wa]),n=[[ct.fields.year,"jaar",ln(C(t.map(r=>r.day.slice(0,4))).sort(st))],[ct.fields.partner,"partner",e],[k.measures.fields.chapter,"hoofdstuk",so]].filter(([,,r])=>r.length),s=Object.entries(ct.days).map(([r,i])=>a`<${qs} type="date" name=${r} label=${i} />`),o=["jaar","partner","hoofdstuk",...Object.keys(ct.days)];return a`<${Rs} fields=${n} names=${o} after=${s} />`}function sw({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=$s(t,o),i=bl(t,o).filter(ea(s)),l=km(t,o,s),c=r.filter(ea(s)),p=c.length===r.length,u=f=>f.filter(b=>!n||b.outcome===n),$=u(c),m=Fs($).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(ct.intro,{count:r.length,undated:i.length})}</p>
    <p>${Hn(e,t).phrase.overdue}</p>
  `,h=a`
    <${Hk} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${em} plan=${t} rows=${$} date=${o} /><${Zk} plan=${t} rows=${$} /></div>
      <${Qk} rows=${c} plan=${t} date=${o} />
    </div>
    <${ss} look="tweeling" title=${ct.table}>
      <${yt} id=${`beloften-${t.key}`} caption=${ct.caption} rows=${$} columns=${gm} sort="dag" />
    <//>
  `;return a`
    <section>
      ${D&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${M(ct.kept,$.length)}</strong> ${m}</p>`}
      ${s.partner&&a`<p class="zacht">${ct.role_note}</p>`}
      <${$i} works=${u(r.filter(ea({...s,partner:""}))).map(f=>f.work)}
        partner=${s.partner||""} />
      ${r.length>0&&h}
      <${hm} title=${ct.undated} items=${i.map(nw)} />
      <${hm} title=${ct.bare} items=${l.map(f=>a`<${N} id=${f} />: ${ce(f,o)}`)} />
    </section>
  `}function wm({route:t}){let e=Q(t.query),n=ze(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap($=>$s($,e.date)),r=$=>ea(t.query)($)&&(!s||$.outcome===s),i=o.filter(r),l=n.flatMap($=>bl($,e.date)).filter(r),c=s?[]:n.flatMap($=>km($,e.date,t.query).map(ew($))),p=()=>En(Kk,[...i,...[...l,...c].map($=>({...$,...tw}))],$=>ee(e,$.plan.key)),u={title:ct.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${dt} text=${ct.heading} title=${ct.title} />
    <${xn}><${co} /><${Br} /><${Xk} rows=${o} /><//>
    <${Qo} />
    ${n.map($=>a`<${sw} key=${$.key} ...${{plan:$,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${_e} name="beloften.csv" rows=${p} />
      ${o.length>0&&a`<${on} name="beloften" ...${u} />`}
    </p>
    <${Se} text=${M(ct.lane_total,i.length)} />
  `}var ct,gm,Kk,bm,Gk,Jk,Yk,Zk,ea,km,tw,ew,nw,hm,ym=B(()=>{"use strict";H();et();Ft();W();Ut();I();nt();kt();It();nn();ne();xe();vc();Hs();Nc();wt();Hr();qe();ct=k.promises;gm=[{key:"dag",label:ct.columns.day,text:t=>t.day,cell:t=>t.by},Kt("actie",ct.columns.work,t=>t.work),{key:"wat",label:ct.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:ct.columns.who,text:t=>Po(t.work)},{key:"woorden",label:ct.columns.quote,text:t=>t.quote},{key:"stand",label:ct.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${vo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"erbij",label:ct.columns.more,sort:!1,text:Vk},{key:"hoofdstuk",label:ct.columns.lane,text:tm}],Kk=[...gm,Zo(ct.columns.place,t=>t.id)],bm=({work:t,short:e},n,s,o)=>a`
  ${n}<span><${N} id=${t} text=${e} />${" "}${s}<span class="bij">${o}</span></span>
`,Gk=6,Jk=ct.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Yk=t=>{let e=a`<${vo} outcome=${t.outcome} on=${t.on} />`;return bm(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},Zk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Ac(t,e).map(n=>{let s=[M(ct.lane_total,n.mine.length),...Fs(n.mine,!0)].join(" · "),o=[Io(n),a`<span class="bij">${s}</span>`];return a`<${ss} title=${o}><${F} items=${n.mine.map(Yk)} /><//>`})}
  </div>
`,ea=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.vanaf||e.day>=t.vanaf)&&(!t.tot||e.day&&e.day<=t.tot)&&(!t.partner||Eo(e.work).includes(t.partner))&&(!t.hoofdstuk||y.works[e.work]?.chapters?.includes(t.hoofdstuk));km=(t,e,n)=>Qn(t).termless[e].filter(s=>ea(n)({work:s,day:""})),tw={lane:0,x:0,level:0},ew=t=>e=>({id:e,work:e,plan:t,name:S(e),short:S(e),stand:ct.bare_stand,what:"",quote:"",modality:"",day:"",by:"",outcome:"",on:""}),nw=({work:t,quote:e,what:n,stand:s})=>a`
  <${N} id=${t} /> <${Ct} id=${t} />: ${[e,n].filter(Boolean).join(", ")}
  ${s&&`; ${s}`}
`,hm=({title:t,items:e})=>e.length>0&&a`<${ss} look="tweeling" title=${g(t,{count:e.length})}><${F} items=${e} /><//>`});function ow({loss:t,scenario:e,id:n,title:s}){let o=vm(t,e),r=[{key:"vak",label:Mn.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Us(i,t.plan)}>${c}</a>`:c},{key:"nu",label:Mn.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:Mn.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${yt} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${xm()} />`}function rw({loss:t,names:e,scenario:n,apart:s}){let o=zn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=$=>{let m=tt($,"who",n.date),[d,h]=[!0,!1].map(X=>m.filter(({from:xt})=>e.includes(S(xt))===X)),f=h.filter(({acts:X})=>X),b=new Map,w=f.length?f:h;for(let X of C(w.map(({from:xt})=>xt))){let xt=w.flatMap(({from:Yt,phrase:is=""})=>Yt===X?is:[]);tn(b,rt(C(xt)),S(X))}let v=[...b].map(([X,xt])=>`${rt(xt)} (${X})`).join("; "),O=Ot($,"reportedUnder").flatMap(X=>tt(X,"who",n.date)).flatMap(({from:X,acts:xt})=>xt&&!e.includes(S(X))?S(X):[]).filter(X=>!f.some(({from:xt})=>S(xt)===X)),_=f.some(({from:X})=>!Rt(X)),j=tt($,"expected",n.date).flatMap(({from:X})=>m.some(xt=>xt.from===X)?[]:S(X)),E=g(Mn.role,{names:rt(C(d.map(({phrase:X=""})=>X)))}),K=G()&&f.length?[]:d,T=C(K.flatMap(({of:X})=>X.map(xt=>x(xt,"summary")))).filter(Boolean),z=f.length?[]:vr($).filter(X=>!e.includes(X)),Lt=[d.length>0&&[E,T.join(" ").replace(/\.$/,"")].filter(Boolean).join(" – "),v&&g(f.length?Mn.others:Mn.only_named,{names:v}),!_&&O.length>0&&g(Mn.below,{names:rt(C(O))}),j.length>0&&g(Mn.expected,{names:rt(C(j))}),z.length>0&&g(k.shared.headed,{heads:rt(z)})];return a`
      <li>
        <${N} id=${$} /> <${Ct} id=${$} date=${n.date} />
        <span class="zacht"> ${Lt.filter(Boolean).join("; ")}</span>
      </li>
    `},u=($,m,d=[])=>{let h=a`<${Pn} id=${`${c}-${m}`} items=${d.map(p)} first=${xm()} />`;return d.length>0&&a`<${_m} title=${$} count=${d.length}>${h}<//>`};return a`
    <section>
      ${D&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${lw} loss=${t} scenario=${n} />
      <${_m} title=${r} count=${t.cells.length} none=${i}>
        <${ow} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,$,t[$]))}
      ${t.blocks.map(($,m)=>u($.phrase,String(m),$.acts))}
    </section>
  `}function Rc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>vm(r,n).map(({cell:i,step:l,now:c})=>[rt(e),bt(i.column),l,c,i.phrase,...ee(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${rw} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[ze(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${_e} name="wat-als.csv" rows=${()=>[[...Mn.csv,...ts],...o()]} /></div>
  `}function aw(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead,t.unread].flat(),s=({step:p,kind:u})=>`${p}~${u}`,o=new Map(t.places.map(p=>[s(p),p])),r={...e,plan:t.plan},i=Bo({...r,stated:!0}),l=new Map(J(eo(i)?i:r).places.map(p=>[s(p),p.things])),c=(p,u)=>p.filter($=>!l.get(u)?.includes($)).length;return J(r).places.map(p=>({key:p.kind||String(p.step),last_actor:[],only_lead:[],read:p.step?c(o.get(s(p))?.last_actor||[],s(p)):0,title:p.kind?V(bt(p.kind)):St(p.step),...o.get(s(p)),things:p.things.filter(u=>n.includes(u)),empty:!p.things.length}))}function iw({place:t,date:e}){let{title:n,things:s,empty:o,read:r,last_actor:i,only_lead:l}=t,c=s.filter($=>!i.includes($)),p=a`
    <p class="verliestal">${g(Zs.lost,{count:i.length,total:s.length})}</p>
    <p class="verlieswoord">${Zs.lost_phrase}${r>0&&g(Zs.our_reading,{count:r})}</p>
  `,u=s.length?M(Zs.stays,s.length):Zs[o?"nothing":"elsewhere"];return a`
    <li class=${i.length?"verlies":o?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${i.map($=>a`<i key=${$} class="paal weg"></i>`)}
        ${c.map($=>a`<i key=${$} class=${`paal b-${Bs($,e)}`}></i>`)}
      </div>
      ${i.length>0&&p}
      ${l.length>0&&a`<p>${M(Zs.lead,l.length)}</p>`}
      ${i.length+l.length===0&&a`<p class="zacht">${u}</p>`}
    </li>
  `}function lw({loss:t,scenario:e}){let{legend:n}=Zs,s=aw(t,e),o=C(s.flatMap(i=>i.things.map(l=>Bs(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <${P} look="verliesbeeld" title=${Zs.title}>
      <ul class="plaatsen">
        ${s.map(i=>a`<${iw} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:zo($t(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${Z("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var Zs,Mn,xm,vm,_m,Om=B(()=>{"use strict";H();Ft();W();Ut();I();Be();Nn();nt();kt();It();ne();xe();wt();qe();Zs=k.whatif.picture,Mn=k.whatif,xm=()=>G()?1:void 0,vm=(t,e)=>t.cells.map(n=>{let{matrix:s}=J({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),r=V(bt(n.column)),i=o?St(n.barrier):"",l=o?g(Mn.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?tr(o):Mn.no_cell}}),_m=({title:t,count:e,none:n,children:s})=>a`
  <${P} title=${g(Mn.part,{title:t,count:e})} as=${D?"h3":"h2"}>
    ${e?s:a`<p>${n}</p>`}
  <//>
`});function cw({chosen:t,names:e,scenario:n}){let s=t.map(l=>["zonder",Ei(l)]),o=Dr("answer",{options:[...Ms(n),...s]},()=>Bt(at.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:at.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=M(at.questions,o.gaps.filter(r).length);return a`
    <div>
      <${Rc} losses=${o.losses.filter(r)} names=${e} scenario=${n}
        apart=${t.map(l=>a`<h3>${S(l)}</h3><${Sm} id=${l} scenario=${n} />`)} />
      <p>${g(at.with_this,{questions:i,now:J(n).gaps.length})}</p>
    </div>
  `}function pw({acting:t,chosen:e}){let[n,s]=R(""),o=u=>U({zonder:u.map(Ei).join(",")}),r=u=>{if(e.includes(u))return o(e.filter($=>$!==u));o(De()?[...e,u]:[u])},i=u=>[S(u),...gt(u,"altLabel")].join(" "),l=t.filter(u=>Ho(i(u),n)),c=u=>a`
    <button type="button" id=${`zonder-${Ei(u)}`} aria-pressed=${String(e.includes(u))}
      onClick=${()=>r(u)}>${S(u)}</button>
  `,p=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${at.clear}</button>
      <button type="button" class="klein" onClick=${()=>Yo(location.href,at.shared)}>${at.share}</button>
    </p>
  `;return a`
    <h2>${at.leave_out}</h2>
    ${e.map(u=>a`
        <button type="button" class="weggelaten" key=${u} aria-label=${g(at.put_back,{name:S(u)})}
          onClick=${()=>r(u)}>
          ${S(u)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&p}
    <label class="veld">
      <span>${at.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${u=>s(u.target.value)}
        onKeyDown=${u=>u.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <${F} look="partnerlijst" label=${at.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${at.none_found}</p>`}
    ${!De()&&a`<p class="zacht">${at.alone}</p>`}
  `}function uw({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=rt(r.map(u=>St(u).toLowerCase())),p=c?g(at.start.steps,{steps:c}):at.start.no_step;return[i&&M(at.start.alone,i),i&&p,l&&M(at.start.lead,l)].filter(Boolean)},s=zo($t(e.plan)),o=r=>a`
    <a href=${L("wat-als",{zonder:Ei(r.who)})}>${S(r.who)}</a>
    <span class="bij">${D?`${zn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${P} id="begin" look=${null} title=${at.start.title} note=${g(at.start.phrase,{source:s})}>
      <${F} look="beginlijst" items=${t.map(o)} />
      ${!t.length&&a`<p>${at.start.no_partner}</p>`}
    <//>
  `}function Sm({id:t,scenario:e}){let n=r=>rt(jt(C(r)).map(S)),s=Object.entries(at.apart.roles).map(([r,i])=>{let l=p=>tt(p,"who",e.date).filter(u=>u.role===r),c=jt(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap($=>$.from===t?[]:[$.from]));return S(p)+g(at.apart[u?"others":"no_others"],{names:u})});return c.length>0&&a`<p>${g(i,{names:rt(c)})}</p>`}),o=oi(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:$})=>[...u,...$].filter(m=>m!==r))),c=g(r===t?at.apart.flows:at.apart.group_flows,{name:S(r)}),p=a`<${N} id=${r} text=${M(at.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(at.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf","standsFor"].map(r=>{let i=n(Ot(t,r));return i&&a`<p>${g(at.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${at.apart.page} <${N} id=${t} />.</p>
  `}function Cm({route:t}){let e=Q(t.query),{without:n,most:s}=J(e),o=jt(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(en).filter(Boolean),i=r.map(h=>S(h)),[l]=r,c=r.length>1&&De(),[,p,...u]=t.path,$=[[at.leave_out,L("wat-als"),!p],[at.action.title,L(["wat-als","actie"]),!!p]],m=a`
    <${Ar} label=${at.title} tabs=${$} />
    <${dt} text=${at.title} title=${p?at.action.title:at.title}>
      <p class="uitleg">${p?at.action[De()?"intro":"intro_elsewhere"]:at.intro}</p>
    <//>
    <${Ea} scenario=${e} />
  `;if(p)return[m,a`<${jd} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${cw} chosen=${r} names=${i} scenario=${e} />`:l?a`
      <${Rc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Sm} id=${l} scenario=${e} />`} />
    `:a`<${uw} most=${s} scenario=${e} />`;return a`
    ${m}
    <${hc} chosen=${r.join(",")} choices=${a`<${pw} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${Se} text=${r.length===1?g(at.phrase,{name:i[0]}):""} />
  `}var at,Ei,jm=B(()=>{"use strict";Ne();Vo();H();et();Ft();W();Ut();I();Pe();xo();Be();nt();kt();nn();ne();Wa();xe();wt();Om();gc();pn();at=k.whatif;Ei=t=>x(t,"notation")});var Mm={};Am(Mm,{answerTo:()=>J,compare:()=>st,connection:()=>Wo,csv:()=>ha,data:()=>y,here:()=>A,longerWays:()=>Oa,scenarioOf:()=>Q});function Pi(t=null){for(let e of Ii())e!==t&&(e.open=!1)}function Wc(){Pi(),Un().classList.remove("is-open"),Ni().setAttribute("aria-expanded","false")}function dw(){Un()&&(Ni().addEventListener("click",()=>{let t=Un().classList.toggle("is-open");for(let e of Ii())e.open=t;Ni().setAttribute("aria-expanded",String(t))}),Un().addEventListener("click",t=>{let e=t.target;e.closest("a")?Wc():e.closest("summary")&&!G()&&Pi(e.closest("details"))}),Un().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Ii().find(n=>n.open);G()?Ni().focus():e?.querySelector("summary")?.focus(),Wc()}),document.addEventListener("click",t=>{!G()&&!Un().contains(t.target)&&Pi()}),Un().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!G()&&!Un().contains(e)&&Pi()}))}function $w(t){if(!Un())return;let e=Kl(t)?.to;for(let n of Un().querySelectorAll("a")){let{path:s}=ll(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",L(s))}for(let n of Ii())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function mw(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return na=!eo(e)||s!==n,na?(Tn(a`<p role="status">${k.werkplaats.busy}</p>`,zt("inhoud")),qi?ht().show(qi,ht().own):Dc||fw(Ms(e),s),!0):!1}async function fw(t,e){Dc=!0;try{qi=(await ht().ask("page",{options:t,comparisons:e})).page,na&&ht().show(qi,ht().own)}catch(n){na&&Tn(a`<p role="alert">${n.message}</p>`,zt("inhoud"))}Dc=!1}function hw(t){let e=t.path[0]||"overzicht",n=zt("inhoud");if(zt("bronregel").hidden=e==="controleer"&&!!ke()?.board,ke()?.own&&mw(e,Q(t.query)))return;n.className=`scherm-${e}`;let s=zt("zoek");s&&e!=="zoek"&&(s.value="");let o=Lm[e]||Lm.onbekend;Tn([a`<${bu} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),$w(e)}function Uc(){let t=zt("motor");t.hidden=!1;let{state:e,why:n,own:s}=ht();Tn(a`<${q$} state=${e} why=${n} own=${s} />`,t)}function gw(){bw(),na=!1,window.removeEventListener("werkplaats",Uc),Tn(null,zt("inhoud")),Tn(null,zt("motor"))}var Un,Ni,Ii,Lm,Dc,qi,na,bw,Tm=B(()=>{"use strict";Ne();H();et();Ft();W();Ut();I();Pe();ao();io();kt();ne();Wa();Mu();Qu();td();Id();Xd();y$();v$();D$();Q$();Ur();im();fm();ym();jm();Un=()=>zt("menu"),Ni=()=>zt("menuknop"),Ii=()=>[...Un().querySelectorAll("details")];zt("spring").addEventListener("click",t=>{t.preventDefault(),zt("inhoud").focus()});dw();zt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Wc();let e=zt("zoek").value;location.hash=uu(e)||L("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,s={...y.meta,title:document.title,address:location.hash||"#/overzicht"};Yo(g(e,{...s,sources:fs()}),n)});Lm={__proto__:null,overzicht:x$,dekking:Xu,aandachtspunten:Zd,partners:p$,maatregelen:f$,naslag:g$,gevraagd:b$,tijdlijn:w$,beloften:wm,verken:Pd,ding:mm,samenvatting:am,vragen:J$,"wat-als":Cm,vergelijk:Ju,"weet-niet":Lu,methode:ju,zoek:Ld,controleer:ke()?W$:R$,onbekend:Ks},Dc=!1,qi="",na=!1;ke()&&(window.addEventListener("werkplaats",Uc),Uc());zt("inhoud").replaceChildren();bw=xp(hw);ke()&&window.addEventListener("andere-bladzijde",gw,{once:!0});document.documentElement.dataset.klaar="ja"});Ne();Ui();typeof DecompressionStream>"u"?zt("te-oud").hidden=!1:Vc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Tm(),Mm))});})();
